/** What the company feature knows of a firm, in the terms of a financing request. */
@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.register;

import org.jspecify.annotations.NullMarked;
