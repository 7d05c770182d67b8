package fr.raict.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReadableCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"7K3M9QWET2XA01", "7k3m-9qwet-2xa01", " 7K3M 9QWET 2XA0I ", "7K3M9QWET2XAOl",
            "https://raict.example.org/pointage/code/7K3M9QWET2XA01", "7K3M\u00A09QWET\u00A02XA01"})
    void readsWhatPeopleAndCamerasMakeOfIt(String typed) {
        assertThat(ReadableCode.find(typed)).contains(new ReadableCode("7K3M9QWET2XA01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M9QWET2XA0", "7K3M9QWET2XA012", "UUUUUUUUUUUUUU", "7K3M9QWET2XA0é",
            "https://raict.example.org/pointage/code/7K3M9QWET2XA01?x=1", "Martin"})
    void takesNothingElseForOne(String typed) {
        assertThat(ReadableCode.find(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadableCode(typed));
    }

    @Test
    void isReadAgainFromItsGroups() {
        assertThat(new ReadableCode("7K3M9QWET2XA01").inGroups()).isEqualTo("7K3M-9QWET-2XA01");
    }

    @Test
    void failsOnNoText() {
        forAll(anyText(),
                text -> assertThat(ReadableCode.find(text).filter(each -> each.text().length() != ReadableCode.LENGTH))
                        .isEmpty());
    }
}
