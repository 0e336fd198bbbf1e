/**
 * Stands in for the API of KvK on one machine: the public test numbers, including those that answer
 * with an error.
 */
@NullMarked
package nl.kapitaalbrug.localstack.kvk;

import org.jspecify.annotations.NullMarked;
