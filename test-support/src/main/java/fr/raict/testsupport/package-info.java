/** What the integration tests of all services share: real infrastructure, tokens and received mails. */
@NullMarked
package fr.raict.testsupport;

import org.jspecify.annotations.NullMarked;
