/** What is printed: tickets, sheets to sign, badges and certificates, as PDF that everybody can read (PDF/UA). */
@NullMarked
package fr.raict.portal.paper;

import org.jspecify.annotations.NullMarked;
