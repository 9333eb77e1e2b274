using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers;

/// <summary>Runs the rules on the events that the interpreter observes in one body.</summary>
internal sealed class RuleRunner : FlowObserver
{
    private readonly RuleIndex _rules;
    private readonly RuleEnvironment _environment;
    private readonly FindingReporter _reporter;

    // The escaping object and the objects that it holds: each is checked once, even if it is held twice.
    private readonly HashSet<AllocationSite> _checked = new();

    public RuleRunner(RuleIndex rules, RuleEnvironment environment, SyntaxNode body, OtherUses? otherUses = null)
    {
        _rules = rules;
        _environment = environment;
        _reporter = new FindingReporter(body, otherUses);
    }

    /// <summary>The findings that were not withdrawn, in the order in which they were reported.</summary>
    public BodyFindings Findings => _reporter.Findings;

    /// <inheritdoc/>
    public override void OnValue(ISymbol target, AbstractValue value, IOperation use, bool isHeld, ShownState state)
    {
        if (_rules.SlotOf(target) is not { } slot)
        {
            return;
        }

        _reporter.LookAt(use.Syntax, isValue: true);
        foreach (var rule in _rules.RulesFor(slot))
        {
            foreach (var alternative in value.Alternatives)
            {
                _reporter.Held = isHeld ? new HeldValue(target, use, alternative.Origin) : null;
                rule.Check(new SlotContext(slot, target, alternative, value.Single is not null, use, state, _reporter, _environment));
            }
        }

        _reporter.Held = null;
    }

    /// <inheritdoc/>
    public override void OnEscape(AllocationSite id, EscapeKind how, ShownState state)
    {
        _checked.Clear();
        Check(id, how, state);
    }

    /// <inheritdoc/>
    public override void OnLeft(AbstractObject left) => ConfirmHeld(left);

    /// <inheritdoc/>
    public override void OnNoExit() => _reporter.ConfirmAll();

    /// <inheritdoc/>
    public override void OnEnter(IOperation call, IMethodSymbol method) => _reporter.Enter(call, method);

    /// <inheritdoc/>
    public override void OnLeave() => _reporter.Leave();

    /// <inheritdoc/>
    public override void OnCall(in CallSite call, AbstractValue result, ShownState state)
    {
        if (ResourceOperation.Read(call, _rules.Symbols) is not { } operation)
        {
            return;
        }

        _reporter.LookAt(call.Operation.Syntax);
        foreach (var rule in _rules.RulesFor(operation.Type, operation.Action))
        {
            rule.Check(new OperationContext(operation, state, _reporter, _environment));
        }
    }

    /// <inheritdoc/>
    public override void OnRead(IPropertyReferenceOperation read, AbstractValue instance, ShownState state)
    {
        _reporter.LookAt(read.Syntax);
        foreach (var rule in _rules.RulesFor(read.Property))
        {
            rule.Check(new ReadContext(read, instance, state, _reporter, _environment));
        }
    }

    // A value that an object holds is judged when that is handed over with it: until then it may be overwritten.
    private void ConfirmHeld(AbstractObject subject)
    {
        foreach (var property in subject.Properties)
        {
            foreach (var alternative in property.Value.Alternatives)
            {
                _reporter.Confirm(new HeldValue(property.Member, property.Use, alternative.Origin));
            }
        }
    }

    // The objects that an object holds escape with it.
    private void Check(AllocationSite id, EscapeKind how, ShownState state)
    {
        if (!_checked.Add(id) || state.FindObject(id) is not { HasEscaped: false } subject)
        {
            return;
        }

        ConfirmHeld(subject);
        _reporter.LookAt(id);
        foreach (var rule in _rules.RulesFor(subject.Type))
        {
            rule.Check(new ObjectContext(id, subject, how, state, _reporter, _environment));
        }

        foreach (var held in subject.Held())
        {
            Check(held, how, state);
        }
    }
}
