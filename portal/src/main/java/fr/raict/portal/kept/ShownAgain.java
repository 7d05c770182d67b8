package fr.raict.portal.kept;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.MethodParameter;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Has a form that is brought back drawn as one that has errors is: its handler finds one, and so does nothing. What is
 * really wrong with it is not looked for, as it may be half filled in.
 */
@ControllerAdvice
class ShownAgain {
    private static final String FIELD_OF_NO_FORM = "formShownAgain";

    @InitBinder("form")
    void findAnError(WebDataBinder binder, HttpServletRequest request) {
        if (KeptForms.isShownAgain(request) && looksForErrors(request)) {
            binder.replaceValidators();
            binder.setRequiredFields(FIELD_OF_NO_FORM);
            binder.setBindingErrorProcessor(new DefaultBindingErrorProcessor() {
                @Override
                public void processMissingFieldError(String missing, BindingResult result) {
                    result.reject("form.again");
                }
            });
        }
    }

    private static boolean looksForErrors(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                && Arrays.stream(handler.getMethodParameters()).map(MethodParameter::getParameterType)
                        .anyMatch(BindingResult.class::isAssignableFrom);
    }
}
