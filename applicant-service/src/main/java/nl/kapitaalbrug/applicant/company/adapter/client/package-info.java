/**
 * The trade register over the API of KvK (basic profiles, version 1), with every way in which it
 * can fail to answer.
 */
@NullMarked
package nl.kapitaalbrug.applicant.company.adapter.client;

import org.jspecify.annotations.NullMarked;
