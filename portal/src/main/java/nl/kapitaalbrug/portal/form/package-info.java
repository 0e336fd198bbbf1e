/** Fields of a form as plain data: question, typed text, error. Templates only draw them. */
@NullMarked
package nl.kapitaalbrug.portal.form;

import org.jspecify.annotations.NullMarked;
