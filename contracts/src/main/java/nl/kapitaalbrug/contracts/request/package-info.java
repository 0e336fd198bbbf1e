/**
 * The uniform financing request, version 1: what an applicant tells once, for every financier.
 * These records travel between services and carry no identity, contact data, KvK number or name.
 */
@NullMarked
package nl.kapitaalbrug.contracts.request;

import org.jspecify.annotations.NullMarked;
