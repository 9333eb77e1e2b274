using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Reports what the rules find in one body: each fault once, however many paths lead to it.</summary>
/// <param name="body">The body.</param>
/// <param name="otherUses">Finds other uses of a variable; null where no repairs are needed.</param>
internal sealed class FindingReporter(SyntaxNode body, OtherUses? otherUses)
{
    private readonly HashSet<(string Id, SyntaxTree? Tree, TextSpan Span)> _reported = new();
    private readonly HashSet<(string Id, SyntaxTree? Tree, TextSpan Span)> _withdrawn = new();
    private readonly ImmutableArray<Finding>.Builder _inBody = ImmutableArray.CreateBuilder<Finding>();
    private readonly ImmutableArray<CalleeFinding>.Builder _inCallees = ImmutableArray.CreateBuilder<CalleeFinding>();
    private readonly List<(IOperation Call, IMethodSymbol Method)> _calls = new();
    private readonly Dictionary<IMethodSymbol, HashSet<IMethodSymbol>> _callersOfEntered = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(string Id, SyntaxTree? Tree, TextSpan Span), List<HeldValue>?> _about = new();
    private readonly HashSet<HeldValue> _confirmed = new();
    private SyntaxNode? _use;
    private bool _isAboutValue;

    /// <summary>The findings that were not withdrawn.</summary>
    public BodyFindings Findings => new(
        _inBody.Where(finding => !IsWithdrawn(finding.Diagnostic.Id, finding.Place)).ToImmutableArray(),
        _inCallees.Where(finding => !IsWithdrawn(finding.Diagnostic.Id, finding.Place)).ToImmutableArray());

    /// <summary>The value that the rules look at, where an object holds it that is not handed over yet; else null.</summary>
    /// <remarks>A finding about such a value counts only if the object is handed over with it.</remarks>
    public HeldValue? Held { get; set; }

    /// <summary>Whether the rules look at code in a method that the body calls.</summary>
    public bool IsInCall => _calls.Count > 0;

    /// <summary>The model of the body's file; null where no repairs are needed.</summary>
    public SemanticModel? Model => otherUses?.Model;

    /// <summary>Notes that an object is handed over with a value.</summary>
    public void Confirm(HeldValue value) => _confirmed.Add(value);

    /// <summary>Lets all findings so far count that are about values which objects hold.</summary>
    public void ConfirmAll() => _about.Clear();

    /// <summary>Sets the code that the rules look at next.</summary>
    /// <param name="use">The code.</param>
    /// <param name="isValue">Whether the rules look at one value, and not at an object with several.</param>
    public void LookAt(SyntaxNode use, bool isValue = false) => (_use, _isAboutValue) = (use, isValue);

    /// <summary>Sets the object that the rules look at next: the code is its creation, or the body's call that leads to it.</summary>
    public void LookAt(AllocationSite id) => LookAt(PlaceOf(id) ?? id.Site.Syntax);

    /// <summary>Enters a method that the body calls: the rules look at code in it next.</summary>
    public void Enter(IOperation call, IMethodSymbol method)
    {
        _calls.Add((call, method));
        if (!_callersOfEntered.TryGetValue(method, out var callers))
        {
            _callersOfEntered.Add(method, callers = new(SymbolEqualityComparer.Default));
        }

        callers.UnionWith(_calls.Select(entered => entered.Method));
    }

    /// <summary>Leaves the method that was entered last.</summary>
    public void Leave() => _calls.RemoveAt(_calls.Count - 1);

    /// <summary>Returns the place of a finding about a value: its origin where that lies in the body, else its use.</summary>
    public SyntaxNode PlaceOf(Alternative alternative, IOperation use) =>
        alternative.Origin is { Syntax: var origin } && (IsSeen(origin) || AreInCallees(origin, use.Syntax)) ? origin : use.Syntax;

    /// <summary>
    /// Returns the same for the value of a property; null where paths differ in how they set it, and its origin is outside the body.
    /// </summary>
    public SyntaxNode? PlaceOf(Alternative alternative, PropertyValue value) =>
        value.Use is { } use ? PlaceOf(alternative, use)
        : alternative.Origin is { Syntax: var origin } && IsSeen(origin) ? origin
        : null;

    /// <summary>
    /// Returns the expression whose text is the value itself, which a repair may rewrite; null where there is none in this file.
    /// </summary>
    public SyntaxNode? WrittenAt(Alternative alternative, IOperation use) => PlaceOf(alternative, use) switch
    {
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax => PlaceOf(alternative, use),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => sum,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => minus,
        InvocationExpressionSyntax invocation when alternative.Origin is IInvocationOperation => invocation,
        _ when alternative.Origin is IFieldReferenceOperation { Field: var field } => InitializerOf(field),
        _ when alternative.Origin is IPropertyReferenceOperation { Property: var property } => InitializerOf(property),
        _ => null,
    };

    /// <summary>
    /// Returns the place of a finding about a whole object: its creation without the initializer, which may be many lines long.
    /// </summary>
    /// <remarks>In another file it is the call in the body's file that leads to it.</remarks>
    public Location CreationOf(AllocationSite id) => (PlaceOf(id) ?? id.Site.Syntax) switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation =>
            Location.Create(
                creation.SyntaxTree,
                TextSpan.FromBounds(creation.SpanStart, initializer.GetFirstToken().GetPreviousToken().Span.End)),
        var site => site.GetLocation(),
    };

    /// <summary>Reports a finding at a node.</summary>
    public void Report(
        Rule rule,
        SyntaxNode place,
        object[]? messageArguments = null,
        IReadOnlyList<Repair>? repairs = null,
        IReadOnlyList<SyntaxNode>? related = null) =>
        Report(rule, place.GetLocation(), messageArguments, repairs, related);

    /// <summary>Reports a finding, unless the rule has one at the place already.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where the finding lies.</param>
    /// <param name="messageArguments">The arguments of the rule's message; null where it has none.</param>
    /// <param name="repairs">The repairs to offer; null where there are none.</param>
    /// <param name="related">Other code that the finding is about; null where there is none.</param>
    public void Report(
        Rule rule,
        Location place,
        object[]? messageArguments = null,
        IReadOnlyList<Repair>? repairs = null,
        IReadOnlyList<SyntaxNode>? related = null)
    {
        var key = (rule.Descriptor.Id, place.SourceTree, place.SourceSpan);
        NoteHeld(key);
        if (!_reported.Add(key))
        {
            return;
        }

        var additionalLocations = (related ?? []).Select(node => node.GetLocation()).ToList();
        if (_calls.Count == 0 && place.SourceTree != body.SyntaxTree)
        {
            // An editor shows the findings of a file only in that file.
            if (_use?.SyntaxTree == body.SyntaxTree)
            {
                ReportInCallee(rule, _use, place, additionalLocations, messageArguments);
            }
        }
        else if (IsInBody(place) || _calls.Count == 0)
        {
            // Adds the place in the called method that makes the value a fault.
            if (_use is not null && !IsInBody(_use))
            {
                additionalLocations.Add(_use.GetLocation());
            }

            var offered = (repairs ?? [])
                .Select(repair => WithTarget(repair, place))
                .Where(repair => IsInFile(repair, place.SourceTree) && IsHarmless(rule, repair))
                .ToList();
            var properties = Repair.Write(offered);
            var diagnostic = Diagnostic.Create(rule.Descriptor, OnOneLine(place), additionalLocations, properties, messageArguments);
            if (IsInBody(place))
            {
                _inBody.Add(new Finding(diagnostic, place));
            }
            else
            {
                // The finding is in a value that a callee returned: the analysis of the callee may have it already.
                _inCallees.Add(new CalleeFinding(diagnostic, place, _callersOfEntered.Keys.ToImmutableArray()));
            }
        }
        else
        {
            ReportInCallee(rule, PlaceInCall(), place, additionalLocations, messageArguments);
        }
    }

    /// <summary>Withdraws the finding of a less informed rule at the node, also if it is yet to come.</summary>
    public void Withdraw(string id, SyntaxNode place) => _withdrawn.Add((id, place.SyntaxTree, place.Span));

    private void ReportInCallee(
        Rule rule, SyntaxNode shown, Location place, List<Location> additionalLocations, object[]? messageArguments)
    {
        additionalLocations.Insert(0, place);
        var diagnostic = Diagnostic.Create(
            rule.Descriptor, OnOneLine(shown.GetLocation()), additionalLocations, messageArguments);
        _inCallees.Add(new CalleeFinding(diagnostic, place, _callersOfEntered.Keys.ToImmutableArray()));
    }

    // The innermost call that leads to the object, of those in the body's file; null where the object is not of this file at all.
    private SyntaxNode? PlaceOf(AllocationSite id) =>
        id.Site.Syntax.SyntaxTree == body.SyntaxTree
            ? id.Site.Syntax
            : id.CallString.LastOrDefault(call => call.Syntax.SyntaxTree == body.SyntaxTree)?.Syntax;

    // Other callers may call the same method with other values.
    private bool IsHarmless(Rule rule, Repair repair) =>
        (repair.OtherTargets ?? []).Prepend(repair.Target!).All(target => RepairSafety.IsHarmless(repair, target, body, otherUses)
            && !(repair.Kind == RepairKind.ReplaceValue && otherUses?.Has(target, rule) == true)
            && (IsInBody(target) || !_callersOfEntered.Keys.Any(method => IsDeclaredAround(method, target.SyntaxTree, target.Span))));

    private static bool IsInFile(Repair repair, SyntaxTree? file) =>
        (repair.OtherTargets ?? []).Prepend(repair.Target!).All(target => target.SyntaxTree == file);

    private Repair WithTarget(Repair repair, Location place) => repair.Target is not null
        ? repair
        : repair with { Target = (place.SourceTree ?? body.SyntaxTree).GetRoot().FindNode(place.SourceSpan, getInnermostNodeForTie: true) };

    // A squiggle of several lines hides those of the code within it.
    private static Location OnOneLine(Location place)
    {
        var lines = place.SourceTree!.GetText().Lines;
        var line = lines.GetLineFromPosition(place.SourceSpan.Start);
        return place.SourceSpan.End <= line.End
            ? place
            : Location.Create(place.SourceTree, TextSpan.FromBounds(place.SourceSpan.Start, line.End));
    }

    private bool IsWithdrawn(string id, Location place) =>
        _withdrawn.Contains((id, place.SourceTree, place.SourceSpan))
        || (_about.TryGetValue((id, place.SourceTree, place.SourceSpan), out var values)
            && values?.Exists(value => _confirmed.Any(confirmed => confirmed.Is(value))) == false);

    // A finding that is also about a value that no object holds counts as it is.
    private void NoteHeld((string Id, SyntaxTree? Tree, TextSpan Span) key)
    {
        if (Held is null)
        {
            _about[key] = null;
        }
        else if (!_about.TryGetValue(key, out var values))
        {
            _about.Add(key, [Held]);
        }
        else
        {
            values?.Add(Held);
        }
    }

    private bool IsInBody(Location place) => IsInBody(place.SourceTree, place.SourceSpan);

    /// <summary>Returns the place in the body for a finding in a callee: the one argument that can have caused it, else the call.</summary>
    private SyntaxNode PlaceInCall()
    {
        var (call, _) = _calls[0];
        var arguments = (call as IInvocationOperation)?.Arguments
            ?? (call as IObjectCreationOperation)?.Arguments
            ?? ImmutableArray<IArgumentOperation>.Empty;
        var known = _isAboutValue
            ? arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit
                && argument.Value is { ConstantValue.HasValue: true } or IInterpolatedStringOperation).ToList()
            : [];
        return known.Count == 1 ? known[0].Value.Syntax : call.Syntax;
    }

    // Whether the node is in the body, or in a method on the current call stack.
    private bool IsSeen(SyntaxNode node) =>
        IsInBody(node)
        || _calls.Any(call => IsDeclaredAround(call.Method, node.SyntaxTree, node.Span));

    // A value that a callee returned lies where the callee, or one of its own callees, wrote it.
    private bool AreInCallees(SyntaxNode origin, SyntaxNode use) =>
        !IsInBody(use)
        && _callersOfEntered.Any(entered =>
            IsDeclaredAround(entered.Key, use.SyntaxTree, use.Span)
            && entered.Value.Any(caller => IsDeclaredAround(caller, origin.SyntaxTree, origin.Span)));

    private static bool IsDeclaredAround(IMethodSymbol method, SyntaxTree? tree, TextSpan span) => method.DeclaringSyntaxReferences.Any(
        declaration => declaration.SyntaxTree == tree && declaration.Span.Contains(span));

    private bool IsInBody(SyntaxNode node) => IsInBody(node.SyntaxTree, node.Span);

    // The body of a top-level program is its statements: the types beside them have bodies of their own.
    private bool IsInBody(SyntaxTree? tree, TextSpan span) => tree == body.SyntaxTree && body switch
    {
        CompilationUnitSyntax program => program.Members.Any(member => member is GlobalStatementSyntax && member.FullSpan.Contains(span)),
        _ => body.FullSpan.Contains(span),
    };

    private SyntaxNode? InitializerOf(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.Length != 1 || member.DeclaringSyntaxReferences[0] is not { } reference
            || reference.SyntaxTree != body.SyntaxTree)
        {
            return null;
        }

        var initializer = reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
        return initializer is LiteralExpressionSyntax ? initializer : null;
    }
}
