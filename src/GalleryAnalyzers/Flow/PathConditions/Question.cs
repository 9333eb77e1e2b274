using GalleryAnalyzers.Flow.Domain;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>The question of a literal about an unknown value: literals that no value meets together contradict each other.</summary>
/// <param name="Subject">The identity of the value.</param>
/// <param name="Test">The test of a value; null where both outcomes are possible.</param>
/// <param name="IsOfText">Whether it asks of a text; else of a whole number.</param>
/// <param name="Constants">The constants that the test compares with.</param>
/// <param name="ComparesOnly">
/// Whether all other values, in the places between the constants, answer alike; else the test computes with the value.
/// </param>
/// <param name="IfTrue">The outcome of the literal where the test is true.</param>
internal sealed record Question(
    SymbolicId Subject, Func<Alternative, bool?> Test, bool IsOfText, IEnumerable<object?> Constants, bool ComparesOnly, bool IfTrue)
{
    /// <summary>A text that is none of the constants of any code.</summary>
    private const string OtherText = "\u0001";

    /// <summary>Whether some value meets two literals, if they ask of the same value.</summary>
    public static bool AreFeasible(Literal one, Literal other) =>
        one.Question is not { Subject: var subject } || !subject.Equals(other.Question?.Subject) || AreFeasible([one, other]);

    /// <summary>Whether some value meets all literals, which ask of one value: a text or a whole number.</summary>
    public static bool AreFeasible(IReadOnlyList<Literal> literals)
    {
        var comparisons = literals.Where(static literal => literal.Question!.ComparesOnly).ToList();
        return Witnesses(literals).Any(witness =>
            comparisons.TrueForAll(literal => Meets(witness, literal))
            && (witness is OtherText || literals.All(literal => Meets(witness, literal))));
    }

    private static bool Meets(object? witness, Literal literal) =>
        literal.Question is not { } question
        || question.Test(new ConstantAlternative(witness, origin: null)) is not { } answer
        || answer == (literal.Outcome == question.IfTrue);

    // One value of each set of values that all comparisons answer alike.
    private static IEnumerable<object?> Witnesses(IReadOnlyList<Literal> literals)
    {
        var constants = literals.SelectMany(static literal => literal.Question!.Constants).Distinct();
        return literals[0].Question!.IsOfText
            ? constants.OfType<string>().Concat([null, "", " ", OtherText])
            : constants.OfType<int>().SelectMany(static number => new object?[] { number - 1, number, number + 1 }).Append(0);
    }
}
