package fr.raict.notification.mails.domain;

/** Why a mail server did not take a mail, where that says nothing of its recipient, by what has to be done about it. */
public enum Obstacle {
    /** It does not answer. */
    SERVER_AWAY,
    /** It does not know the user or the password. */
    LOGIN_REFUSED,
    /** It takes no mail from the sender's address. */
    SENDER_REFUSED,
    /** It takes no more for now. */
    QUOTA_EXCEEDED,
    /** A rule of its own forbids what was sent, or from where. */
    POLICY_REFUSED,
    /** It has a fault. */
    SERVER_TROUBLED
}
