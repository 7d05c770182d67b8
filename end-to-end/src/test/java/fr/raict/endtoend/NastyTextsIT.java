package fr.raict.endtoend;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people type into any form is refused in words, or read everywhere as they meant it. */
@EndToEndTest
class NastyTextsIT {

    private static final String INDIVIDUALS = "/inscriptions/";

    @Test
    void areReadAsTheyWereMeant(Api api, Mails mails) {
        var scene = new Scene(api, mails);
        var before = mails.count();
        var forms = new NastyForms();
        var organiser = new Reader().signIn(Organiser.ACCOUNT);
        var delegate = new Reader().signIn("delegue2");

        forms.sendAs(organiser, "/organisation/editions/nouvelle", scene.organisersPage(), scene.invitation(),
                scene.mandate() + "/refus", "/organisation");
        forms.sendAs(delegate, scene.publicPage() + "/inscription", "/mon-espace/collectivite/hors-liste",
                "/mon-espace");
        forms.sendAs(new Reader(), scene.invitation("autre").getRawPath(),
                scene.ticket("assise").getRawPath(), scene.publicPage(), "/");
        forms.sendWhatIsSentOnce();
        scene.organiser().awaitMailsSent();
        mails.after(before).forEach(forms::look);
        // Their pages alone show what else individuals said of themselves.
        mails.after(before).stream().filter(mail -> mail.text().contains(INDIVIDUALS))
                .forEach(mail -> forms.look(new Reader().open(mail.link(INDIVIDUALS).getRawPath())));
        forms.lookIntoCalendars(organiser);
        forms.lookIntoFiles(organiser);
        forms.readAs(organiser, "/organisation/experts");
        // A question is shown in both languages where it is changed.
        forms.readWhereSent(organiser, "/questions/nouvelle");

        assertThat(forms.faults()).isEmpty();
        assertThat(forms.closed()).as("forms that accepted nothing").isEmpty();
        assertThat(forms.lost()).as("accepted and never seen again").isEmpty();
    }
}
