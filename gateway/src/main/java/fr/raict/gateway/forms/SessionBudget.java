package fr.raict.gateway.forms;

import jakarta.servlet.http.HttpServletRequest;

/** How many sessions one client may have for the forms it sends: they must not push out the logins of others. */
@FunctionalInterface
public interface SessionBudget {

    boolean allows(HttpServletRequest visitor);
}
