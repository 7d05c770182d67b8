package fr.raict.values;

import java.util.EnumSet;
import java.util.Set;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.IDNA.Info;
import fr.raict.values.AddressRefused.Reason;

/**
 * What is after the {@code @}, as it is shown and in A-labels: UTS 46 without the transitional mapping, thus IDNA2008, by
 * which {@code straße.de} is not {@code strasse.de}.
 */
record Domain(String shown, String ascii) {

    private static final IDNA UTS_46 = IDNA
            .getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.USE_STD3_RULES
                    | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.CHECK_CONTEXTO);
    private static final Set<IDNA.Error> TOO_LONG = EnumSet.of(IDNA.Error.LABEL_TOO_LONG,
            IDNA.Error.DOMAIN_NAME_TOO_LONG);

    /** @throws AddressRefused if no domain can have this name, or none that is reached by mail */
    static Domain of(String typed) {
        var unfit = Characters.firstUnfit(typed);
        if (unfit.isPresent()) {
            throw new AddressRefused(unfit.get());
        }
        var ascii = new StringBuilder();
        var info = new Info();
        UTS_46.nameToASCII(typed, ascii, info);
        var errors = errors(info);
        if (!errors.isEmpty()) {
            throw new AddressRefused(TOO_LONG.containsAll(errors) ? Reason.TOO_LONG : Reason.DOMAIN_IMPOSSIBLE);
        }
        return new Domain(shown(typed, ascii.toString()), ascii.toString());
    }

    /** As typed, but in letters where it came in A-labels: browsers make them of what is typed for an address. */
    private static String shown(String typed, String ascii) {
        if (!ascii.contains("xn--") || !Characters.isAscii(typed)) {
            return typed;
        }
        var letters = new StringBuilder();
        UTS_46.nameToUnicode(ascii, letters, new Info());
        // A domain that needs joiners is not shown with them: nobody could tell it from one without.
        return Characters.firstUnfit(letters.toString()).isPresent() ? typed : letters.toString();
    }

    /** Names with two hyphens in the third place, such as {@code r3--x.example.org}, are in use. */
    private static Set<IDNA.Error> errors(Info info) {
        var errors = EnumSet.noneOf(IDNA.Error.class);
        errors.addAll(info.getErrors());
        errors.remove(IDNA.Error.HYPHEN_3_4);
        return errors;
    }
}
