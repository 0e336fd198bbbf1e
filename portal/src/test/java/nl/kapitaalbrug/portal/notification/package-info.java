@NullMarked
package nl.kapitaalbrug.portal.notification;

import org.jspecify.annotations.NullMarked;
