/**
 * What docker-compose.yml, the Dockerfile and their scripts promise, held against the files
 * themselves. No container is started here.
 */
@NullMarked
package nl.kapitaalbrug.e2e.containers;

import org.jspecify.annotations.NullMarked;
