package fr.raict.portal.registering.lists;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests ask of a list that was read. */
final class Lists {

    private Lists() {}

    static ReadList.People people(ReadList read) {
        assertThat(read).isInstanceOf(ReadList.People.class);
        return (ReadList.People) read;
    }

    static List<ListedPerson> pasted(String text) {
        return people(PeopleListReader.pasted(text)).people();
    }

    /** The only person of a text that is pasted, on any line. */
    static ListedPerson only(String text) {
        var people = pasted(text);
        assertThat(people).hasSize(1);
        return people.getFirst();
    }

    static ListProblem problem(ReadList read) {
        assertThat(read).isInstanceOf(ReadList.Refused.class);
        return ((ReadList.Refused) read).problem();
    }
}
