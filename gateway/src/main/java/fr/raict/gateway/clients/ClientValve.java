package fr.raict.gateway.clients;

import java.io.IOException;
import java.util.function.BooleanSupplier;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Around each request. A body that nobody has read is dropped as far as it has come, and else the connection is closed
 * after the answer: Tomcat would wait for the rest. The end of an answer is sent without holding a slot.
 */
final class ClientValve extends ValveBase {

    private static final int MOST_DROPPED = 64 * 1_024;

    private final ClientAnswers answers;

    ClientValve(ClientAnswers answers) {
        super(true);
        this.answers = answers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(ArrivingBody.MORE, (BooleanSupplier) () -> hasMore(request));
        try {
            getNext().invoke(request, response);
        } finally {
            dropBody(request);
            answers.finish(request.getRemoteAddr(), () -> finished(response));
        }
    }

    private static boolean finished(Response response) throws IOException {
        response.finishResponse();
        return true;
    }

    private static boolean hasMore(Request request) {
        request.getCoyoteRequest().action(ActionCode.AVAILABLE, true);
        return request.getCoyoteRequest().getAvailable() > 0;
    }

    private static void dropBody(Request request) {
        try {
            var dropped = 0;
            while (request.getContentLengthLong() > 0 && !request.isFinished() && dropped < MOST_DROPPED
                    && hasMore(request)) {
                dropped += request.getInputStream().read(new byte[4_096]);
            }
        } catch (IOException | NumberFormatException _) {
            // broken off by the client, or of a length that is no number: closed all the same
        }
        if (!request.isFinished()) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
