/** What holds for every HTTP answer: trace, headers, language, size of a body, versions. */
@NullMarked
package nl.kapitaalbrug.support.web;

import org.jspecify.annotations.NullMarked;
