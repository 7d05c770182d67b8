package fr.raict.portal.registering.lists;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a column holds, by what people write above it in French and English, as {@link Plain} has it. */
enum Field {
    GIVEN_NAME("prenom", "prenoms", "given name", "given names", "first name", "firstname", "givenname", "forename"),

    FAMILY_NAME("nom", "noms", "nom de famille", "nom d usage", "nom patronymique", "patronyme", "last name",
            "lastname", "family name", "familyname", "surname"),

    /** Given name and surname, in either order if the surname is in capitals. */
    FULL_NAME("nom complet", "prenom nom", "prenom et nom", "prenoms et noms", "participant", "participants",
            "participante", "participant e", "nom du participant", "noms des participants", "personne", "agent", "name",
            "full name", "fullname", "participant name", "attendee"),

    FULL_NAME_SURNAME_FIRST("nom prenom", "nom et prenom", "nom prenoms", "nom et prenoms", "noms et prenoms",
            "noms prenoms", "surname and first name", "last name first name"),

    EMAIL("courriel", "courriels", "adresse courriel", "courrier electronique", "e mail", "email", "mail", "mel",
            "adresse electronique", "adresse e mail", "adresse email", "adresse mail", "adresse mel",
            "adresse de messagerie", "messagerie", "messagerie electronique", "e mail address", "email address",
            "mail address", "electronic address"),

    JOB_TITLE("fonction", "fonctions", "poste", "poste occupe", "intitule du poste", "emploi", "metier", "qualite",
            "job title", "jobtitle", "job", "position", "role", "function", "occupation"),

    LANGUAGE("langue", "langues", "langue des courriels", "langue du courriel", "langue de correspondance", "language",
            "language of e mails", "language of emails", "lang", "locale");

    /** Said of a column, whatever it holds. */
    private static final Set<String> QUALIFIERS = Set.of("obligatoire", "facultatif", "facultative", "required",
            "optional", "professionnel", "professionnelle", "pro", "work", "business", "votre", "your");

    private static final Pattern REMARK = Pattern.compile("\\([^()]*+\\)");

    private final Set<String> headings;

    Field(String... headings) {
        this.headings = Set.of(headings);
    }

    static Optional<Field> of(String heading) {
        var plain = String.join(" ", Plain.words(REMARK.matcher(heading).replaceAll("")).stream()
                .filter(word -> !QUALIFIERS.contains(word)).toList());
        return Arrays.stream(values()).filter(field -> field.headings.contains(plain)).findFirst();
    }
}
