/** Tests of the stand-in for KvK. */
@NullMarked
package nl.kapitaalbrug.localstack.kvk;

import org.jspecify.annotations.NullMarked;
