using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Shapes;

/// <summary>Applies repairs of one <see cref="RepairKind"/> to whatever syntax they meet.</summary>
internal abstract class RepairShape
{
    private static readonly ImmutableDictionary<RepairKind, RepairShape> Shapes = new Dictionary<RepairKind, RepairShape>
    {
        [RepairKind.ReplaceValue] = new ReplaceValue(),
        [RepairKind.RemoveElement] = new RemoveElement(),
        [RepairKind.InsertElement] = new InsertElement(),
        [RepairKind.SwapValues] = new SwapValues(),
        [RepairKind.InsertStatement] = new InsertStatement(),
        [RepairKind.InsertArgument] = new InsertArgument(),
        [RepairKind.InsertAssignment] = new InsertAssignment(),
        [RepairKind.ReplaceAssignment] = new ReplaceAssignment(),
    }.ToImmutableDictionary();

    /// <summary>Returns the shape for a kind of repair.</summary>
    public static RepairShape Of(RepairKind kind) => Shapes[kind];

    /// <summary>Returns the node that the repair changes, or null where the code has changed since the rule saw it.</summary>
    public abstract SyntaxNode? FindTarget(Place place, TextSpan span, Repair repair);

    /// <summary>Returns the changes to the text that carry out the repair.</summary>
    public abstract IEnumerable<TextChange> Changes(Place place, ImmutableArray<SyntaxNode> targets, Repair repair);

    protected static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
