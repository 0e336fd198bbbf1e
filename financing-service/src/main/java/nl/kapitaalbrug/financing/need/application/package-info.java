/** Keeps one row for each need on the platform, for whoever counts, filters or compares them. */
@NullMarked
package nl.kapitaalbrug.financing.need.application;

import org.jspecify.annotations.NullMarked;
