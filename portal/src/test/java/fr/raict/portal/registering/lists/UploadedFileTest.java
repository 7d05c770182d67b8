package fr.raict.portal.registering.lists;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import fr.raict.portal.registering.lists.ListProblem.Empty;
import fr.raict.portal.registering.lists.ListProblem.Encrypted;
import fr.raict.portal.registering.lists.ListProblem.OldWorkbook;
import fr.raict.portal.registering.lists.ListProblem.TooLarge;
import fr.raict.portal.registering.lists.ListProblem.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.portal.registering.lists.Lists.people;
import static fr.raict.portal.registering.lists.Lists.problem;
import static org.assertj.core.api.Assertions.assertThat;

class UploadedFileTest {
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1};

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void isReadInWhateverEncodingItIs(String charset) {
        var mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        var file = (mark + "Prénom;Nom;Courriel\nZoé;Lefèvre;zoe@ville.example").getBytes(Charset.forName(charset));

        assertThat(people(PeopleListReader.uploaded(file)).people())
                .containsExactly(new ListedPerson(2, "Zoé", "Lefèvre", "zoe@ville.example", "", null));
    }

    @Test
    void mayStartWithTheMarkOfItsEncoding() {
        var file = "\uFEFFPrénom;Nom;Courriel\nZoé;Lefèvre;zoe@ville.example".getBytes(StandardCharsets.UTF_8);

        assertThat(people(PeopleListReader.uploaded(file)).people())
                .containsExactly(new ListedPerson(2, "Zoé", "Lefèvre", "zoe@ville.example", "", null));
    }

    @Test
    void isNoTextWithBytesThatNoneHas() {
        assertThat(refusal(new byte[]{'a', 0, '@', 0})).isEqualTo(new Unreadable());
        assertThat(refusal(new byte[]{(byte) 0xFF, (byte) 0xFE, 'a'})).isEqualTo(new Unreadable());
        assertThat(refusal(new byte[]{(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0})).isEqualTo(new Unreadable());
        assertThat(refusal(new byte[]{'a', (byte) 0x81, '@'})).isEqualTo(new Unreadable());
    }

    @Test
    void isRefusedIfItIsEmptyOrTooLarge() {
        var large = new byte[1_000_001];
        Arrays.fill(large, (byte) 'x');

        assertThat(refusal(new byte[0])).isEqualTo(new Empty());
        assertThat(refusal(large)).isEqualTo(new TooLarge(1_000_000));
        assertThat(refusal(Arrays.copyOf(large, 1_000_000))).isNotInstanceOf(TooLarge.class);
    }

    @Test
    void isRefusedIfItIsAnOldWorkbookOrHasAPassword() {
        assertThat(refusal(compound("Workbook"))).isEqualTo(new OldWorkbook());
        assertThat(refusal(compound("EncryptedPackage"))).isEqualTo(new Encrypted());
    }

    private static ListProblem refusal(byte[] file) {
        return problem(PeopleListReader.uploaded(file));
    }

    private static byte[] compound(String stream) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(COMPOUND);
        file.writeBytes(new byte[1016]);
        file.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        file.writeBytes(new byte[512]);
        return file.toByteArray();
    }
}
