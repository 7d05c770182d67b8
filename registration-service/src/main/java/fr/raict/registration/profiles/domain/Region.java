package fr.raict.registration.profiles.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The regions of France, by INSEE's codes. */
public enum Region {
    AUVERGNE_RHONE_ALPES("84", "01", "03", "07", "15", "26", "38", "42", "43", "63", "69", "73", "74"),
    BOURGOGNE_FRANCHE_COMTE("27", "21", "25", "39", "58", "70", "71", "89", "90"),
    BRETAGNE("53", "22", "29", "35", "56"),
    CENTRE_VAL_DE_LOIRE("24", "18", "28", "36", "37", "41", "45"),
    CORSE("94", "2A", "2B"),
    GRAND_EST("44", "08", "10", "51", "52", "54", "55", "57", "67", "68", "88"),
    GUADELOUPE("01", "971"),
    GUYANE("03", "973"),
    HAUTS_DE_FRANCE("32", "02", "59", "60", "62", "80"),
    ILE_DE_FRANCE("11", "75", "77", "78", "91", "92", "93", "94", "95"),
    LA_REUNION("04", "974"),
    MARTINIQUE("02", "972"),
    MAYOTTE("06", "976"),
    NORMANDIE("28", "14", "27", "50", "61", "76"),
    NOUVELLE_AQUITAINE("75", "16", "17", "19", "23", "24", "33", "40", "47", "64", "79", "86", "87"),
    OCCITANIE("76", "09", "11", "12", "30", "31", "32", "34", "46", "48", "65", "66", "81", "82"),
    PAYS_DE_LA_LOIRE("52", "44", "49", "53", "72", "85"),
    PROVENCE_ALPES_COTE_D_AZUR("93", "04", "05", "06", "13", "83", "84"),
    /** Of who lies in no region, or nobody knows in which: abroad, the collectivities overseas, individuals. */
    NONE("");

    /** Two authorities with a status of their own lie in several departments. */
    private static final Map<String, Region> LARGER_THAN_A_DEPARTMENT = Map.of("20R", CORSE, "6AE", GRAND_EST);
    private static final Map<String, Region> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(region -> region.code, Function.identity()));
    private static final Map<String, Region> BY_DEPARTMENT = Arrays.stream(values())
            .flatMap(region -> region.departments.stream().map(department -> Map.entry(department, region)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String code;
    private final Set<String> departments;

    Region(String code, String... departments) {
        this.code = code;
        this.departments = Set.of(departments);
    }

    /**
     * Where an authority lies.
     *
     * @param number INSEE's of the authority
     */
    static Region of(boolean isRegion, String number, @Nullable String department) {
        if (isRegion) {
            return BY_CODE.getOrDefault(number, NONE);
        }
        return department == null ? LARGER_THAN_A_DEPARTMENT.getOrDefault(number, NONE)
                : BY_DEPARTMENT.getOrDefault(department, NONE);
    }
}
