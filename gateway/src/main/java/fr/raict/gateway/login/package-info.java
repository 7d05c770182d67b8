/** Login and logout with Keycloak: authorization code with PKCE, and the way back to where the user was. */
@NullMarked
package fr.raict.gateway.login;

import org.jspecify.annotations.NullMarked;
