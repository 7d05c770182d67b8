/** The only door from the outside: login, session, protection and the routes to portal and services. */
@NullMarked
package fr.raict.gateway;

import org.jspecify.annotations.NullMarked;
