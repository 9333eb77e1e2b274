using GalleryAnalyzers.Flow.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>
/// Finds the conditions of a graph that test the same subject: a value chosen by one may not occur with each outcome of another.
/// </summary>
/// <remarks>
/// Subjects are compared by their text. Paths are joined where they meet, so that it is unknown which value occurs with which outcome.
/// </remarks>
internal sealed class RelatedConditions(ControlFlowGraph graph)
{
    private readonly Dictionary<SyntaxNode, HashSet<string>> _assignedUnder = new();
    private readonly Dictionary<SyntaxNode, HashSet<string>> _written = new();

    private Dictionary<SyntaxNode, Atom>? _atoms;
    private ILookup<string, ExpressionSyntax>? _flags;

    /// <summary>
    /// Selects the variables that are set under other conditions with a subject of this one; null if there are no such conditions.
    /// </summary>
    public Func<ISymbol, bool>? RelatedTo(IOperation condition) =>
        (_atoms ??= Compute()).TryGetValue(condition.Syntax, out var atom) && atom.HasRelatedAtoms
            ? variable => NamesAssignedUnderRelated(atom).Contains(variable.Name)
            : null;

    private HashSet<string> NamesAssignedUnderRelated(Atom atom)
    {
        if (atom.AssignedUnderRelatedAtoms is null)
        {
            atom.AssignedUnderRelatedAtoms = new();
            foreach (var other in atom.RelatedAtoms)
            {
                atom.AssignedUnderRelatedAtoms.UnionWith(AssignedUnder(other));
            }
        }

        return atom.AssignedUnderRelatedAtoms;
    }

    private Dictionary<SyntaxNode, Atom> Compute()
    {
        var conditionsOf = new Dictionary<string, HashSet<SyntaxNode>>();
        var atoms = new Dictionary<SyntaxNode, Atom>();
        foreach (var block in graph.Blocks)
        {
            // Loops over the same subject have the same number of iterations, whatever they set.
            if (block is not { ConditionalSuccessor: not null, BranchValue: { } branchValue }
                || branchValue.Syntax.Parent is CommonForEachStatementSyntax or ForStatementSyntax
                || atoms.ContainsKey(branchValue.Syntax)
                || SubjectOf(branchValue.Syntax) is not { } condition)
            {
                continue;
            }

            // `a && b` is one condition, though the graph branches on each part.
            SyntaxNode whole = condition;
            while (whole.Parent is ExpressionSyntax)
            {
                whole = whole.Parent;
            }

            var atom = new Atom(whole);
            atoms.Add(branchValue.Syntax, atom);
            foreach (var text in SubjectsOf(condition, mayBeFlag: branchValue is ILocalReferenceOperation))
            {
                if (!conditionsOf.TryGetValue(text, out var conditions))
                {
                    conditionsOf.Add(text, conditions = new());
                }

                conditions.Add(whole);
                atom.ConditionsOnSameSubject.Add(conditions);
            }
        }

        return atoms;
    }

    // Each label of a switch tests the governing expression.
    private static ExpressionSyntax? SubjectOf(SyntaxNode tested)
    {
        for (var node = tested; node is not (null or StatementSyntax or WhenClauseSyntax); node = node.Parent)
        {
            switch (node)
            {
                case SwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax { Expression: var subject } }:
                    return subject;
                case SwitchExpressionArmSyntax { Pattern: var pattern, Parent: SwitchExpressionSyntax { GoverningExpression: var subject } }
                    when tested == node || pattern.Span.Contains(tested.Span):
                    return subject;
            }
        }

        return tested as ExpressionSyntax;
    }

    // The variables that the condition's statement sets; a jump in it chooses for all that comes after, too.
    private HashSet<string> AssignedUnder(SyntaxNode condition)
    {
        if (!_assignedUnder.TryGetValue(condition, out var names))
        {
            var statement = condition.FirstAncestorOrSelf<StatementSyntax>() ?? condition;
            names = WrittenIn(statement.Parent is BlockSyntax block && Jumps(statement) ? block : statement);
            _assignedUnder.Add(condition, names);
        }

        return names;
    }

    private HashSet<string> WrittenIn(SyntaxNode statement)
    {
        if (!_written.TryGetValue(statement, out var names))
        {
            names = new(VariableWrites.In(statement).Written);
            names.UnionWith(
                statement.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(variable => variable.Identifier.ValueText));
            _written.Add(statement, names);
        }

        return names;
    }

    // A section of a switch that breaks continues where all sections do.
    private static bool Jumps(SyntaxNode statement) =>
        statement.DescendantNodes().Any(node => IsJump(node) && !(statement is SwitchStatementSyntax && node is BreakStatementSyntax));

    private static bool IsJump(SyntaxNode node) =>
        node is BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax;

    // A subject is a variable or a member of one: `args.Length` is another subject than `args[0]`. A flag has the subjects of its value.
    private HashSet<string> SubjectsOf(ExpressionSyntax condition, bool mayBeFlag)
    {
        var subjects = new HashSet<string>();
        Add(condition, mayBeFlag);
        return subjects;

        void Add(SyntaxNode expression, bool mayBeFlag)
        {
            foreach (var node in expression.DescendantNodesAndSelf(static node => !IsSubject(node)).Where(IsSubject))
            {
                var subject = node is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var own } ? own : node;
                if (subjects.Add(subject.ToString()) && mayBeFlag && subject is IdentifierNameSyntax name)
                {
                    foreach (var value in (_flags ??= FindFlags())[name.Identifier.ValueText])
                    {
                        Add(value, mayBeFlag);
                    }
                }
            }
        }
    }

    private ILookup<string, ExpressionSyntax> FindFlags() => graph.OriginalOperation.Syntax.DescendantNodes()
        .Select(static node => node switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value, Identifier.ValueText: var name } => (Name: name, Value: value),
            AssignmentExpressionSyntax
            {
                RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax target, Right: var value
            } =>
                (Name: target.Identifier.ValueText, Value: value),
            _ => default,
        })
        .Where(static set => set.Value is not null && IsPredicate(set.Value))
        .ToLookup(static set => set.Name, static set => set.Value);

    private static bool IsPredicate(ExpressionSyntax value) => value is IsPatternExpressionSyntax
        or InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Equals" or "Contains" or "StartsWith" or "EndsWith" or "Any" or "All"
            }
        }
        or InvocationExpressionSyntax { Expression: SimpleNameSyntax }
        or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }
        or BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.IsExpression
                or (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression
                or (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression
                or (int)SyntaxKind.GreaterThanExpression or (int)SyntaxKind.GreaterThanOrEqualExpression,
        };

    private static bool IsSubject(SyntaxNode node) =>
        node is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax;

    /// <summary>An atom: a condition, or a part of one.</summary>
    private sealed class Atom(SyntaxNode whole)
    {
        /// <summary>The conditions on each of its subjects, including its own.</summary>
        public List<HashSet<SyntaxNode>> ConditionsOnSameSubject { get; } = new();

        /// <summary>The names of the variables that are set under related atoms; null until they are computed.</summary>
        public HashSet<string>? AssignedUnderRelatedAtoms { get; set; }

        public bool HasRelatedAtoms => ConditionsOnSameSubject.Exists(static conditions => conditions.Count > 1);

        /// <summary>The other conditions that test one of its subjects.</summary>
        public IEnumerable<SyntaxNode> RelatedAtoms =>
            ConditionsOnSameSubject.SelectMany(static conditions => conditions).Where(condition => condition != whole);
    }
}
