package fr.raict.registration.authorities.domain;

/**
 * The check of ISO/IEC 7812-1, annex B: every second digit from the right counts double, the sum is a multiple of 10.
 */
final class Luhn {

    private Luhn() {}

    static boolean hasDigits(String text, int count) {
        return text.length() == count && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** The digits must be 0 to 9. */
    static boolean isValid(String digits) {
        var sum = 0;
        for (var fromRight = 0; fromRight < digits.length(); fromRight++) {
            var digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            sum += fromRight % 2 == 0 ? digit : sumOfDigits(2 * digit);
        }
        return sum % 10 == 0;
    }

    private static int sumOfDigits(int number) {
        return number / 10 + number % 10;
    }
}
