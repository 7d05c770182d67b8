package fr.raict.registration.certificates.domain;

/** A rule that stands against it. */
public abstract sealed class CertificateRefused extends RuntimeException {

    private CertificateRefused(String message) {
        super(message, null, false, false);
    }

    /** No certificate has the code. */
    public static final class CertificateUnknown extends CertificateRefused {
        public CertificateUnknown() {
            super("No certificate has this code");
        }
    }

    /** Nobody has checked the person in at a session that is over. */
    public static final class NothingAttended extends CertificateRefused {
        public NothingAttended() {
            super("The person came to no session that is over");
        }
    }

    /** Certificates of this edition are being mailed already. */
    public static final class MailingUnderWay extends CertificateRefused {
        public MailingUnderWay() {
            super("Certificates of this edition are being mailed");
        }
    }
}
