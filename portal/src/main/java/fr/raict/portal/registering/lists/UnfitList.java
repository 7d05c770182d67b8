package fr.raict.portal.registering.lists;

/** Nobody can be read from the list, for this reason. */
final class UnfitList extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ListProblem problem;

    UnfitList(ListProblem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    ListProblem problem() {
        return problem;
    }
}
