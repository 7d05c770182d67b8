package fr.raict.registration.mandates.domain;

/** What becomes of the registrations that an account entered for an authority once its mandate is refused. */
public enum WhatWasEntered {
    STAYS, IS_WITHDRAWN, IS_WITHDRAWN_WITHOUT_MAILS
}
