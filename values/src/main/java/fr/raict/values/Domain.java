package fr.raict.values;

import java.util.EnumSet;
import java.util.Set;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.IDNA.Info;
import fr.raict.values.AddressRefused.Reason;

/**
 * What is after the {@code @}, as typed and in A-labels: UTS 46 without the transitional mapping, thus IDNA2008, by
 * which {@code straße.de} is not {@code strasse.de}.
 */
record Domain(String typed, String ascii) {

    private static final IDNA UTS_46 = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.CHECK_CONTEXTO);
    private static final Set<IDNA.Error> TOO_LONG = EnumSet.of(IDNA.Error.LABEL_TOO_LONG,
            IDNA.Error.DOMAIN_NAME_TOO_LONG);

    /** @throws AddressRefused if no domain can have this name, or none that is reached by mail */
    static Domain of(String typed) {
        var unfit = Characters.firstUnfit(typed);
        if (unfit.isPresent()) throw new AddressRefused(unfit.get());
        var ascii = new StringBuilder();
        var info = new Info();
        UTS_46.nameToASCII(typed, ascii, info);
        var errors = errors(info);
        if (!errors.isEmpty()) {
            throw new AddressRefused(TOO_LONG.containsAll(errors) ? Reason.TOO_LONG : Reason.DOMAIN_IMPOSSIBLE);
        }
        return new Domain(typed, ascii.toString());
    }

    /** Names with two hyphens in the third place, such as {@code r3--x.example.org}, are in use. */
    private static Set<IDNA.Error> errors(Info info) {
        var errors = EnumSet.noneOf(IDNA.Error.class);
        errors.addAll(info.getErrors());
        errors.remove(IDNA.Error.HYPHEN_3_4);
        return errors;
    }
}
