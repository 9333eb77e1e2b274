using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>The logical unit numbers of a version's data disks.</summary>
internal static class DataDiskLuns
{
    /// <summary>The highest number that a machine accepts.</summary>
    /// <remarks>
    /// Azure's documentation of machines' data disks: "must be between 0 and 63, inclusive". It does not say so of galleries.
    /// </remarks>
    public const int Highest = 63;

    /// <summary>Whether the number is of a data disk itself, and not of a reference to one.</summary>
    public static bool IsDataDisks(in SlotContext context) =>
        SymbolEqualityComparer.Default.Equals(context.Target, context.Environment.Symbols[KnownProperties.DataDiskLun]);

    /// <summary>
    /// Returns every number that a data disk of the profile may have, where its disks are given one by one; null where not all are known.
    /// </summary>
    /// <remarks>A version with a source of its own has the disks of that source, which are unknown.</remarks>
    public static SortedSet<int>? OfGivenDisks(in ObjectReader objects, AbstractObject profile) =>
        Sources.HasOwn(objects, profile) == false
        && !(objects.IsAbsent(profile, KnownProperties.OSDiskImage) && objects.IsAbsent(profile, KnownProperties.DataDiskImages))
            ? AllOf(objects, profile)
            : null;

    /// <summary>Returns every number that a data disk of the version may have; null where not all are known.</summary>
    public static SortedSet<int>? OfVersion(in OperationContext context, ResourceKey version)
    {
        var luns = new SortedSet<int>();
        var creations = context.CreationsOf(version);
        foreach (var creation in creations)
        {
            if (creation.Objects.ObjectOf(creation.Data, KnownProperties.VersionStorageProfile) is not { } profile
                || OfGivenDisks(creation.Objects, profile) is not { } its)
            {
                return null;
            }

            luns.UnionWith(its);
        }

        return creations.Count > 0 ? luns : null;
    }

    /// <summary>Returns the numbers as a message lists them.</summary>
    public static LocalizableString Describe(SortedSet<int> luns) =>
        luns.Count == 0 ? Strings.Localizable("Fault_NoDataDisks") : Strings.Localizable("Fault_DataDiskLuns", string.Join(", ", luns));

    /// <summary>
    /// Returns the lowest number that no data disk near the place has, to replace one out of range there; null where not all
    /// numbers are literals.
    /// </summary>
    /// <remarks>
    /// The rule judges a number where it is set, before the other elements of the list are known: so the syntax around decides. Each
    /// number out of range gets another replacement, so that all can be repaired at once.
    /// </remarks>
    /// <param name="writtenAt">Where the number is written.</param>
    /// <param name="use">The expression that gives it to a disk: the same, or a variable.</param>
    public static int? FindFreeFor(SyntaxNode writtenAt, SyntaxNode use)
    {
        var scope = use.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax)
            ?? use.SyntaxTree.GetRoot();
        var (taken, others) = (new HashSet<int>(), 0);
        foreach (var node in scope.DescendantNodes())
        {
            if (NumberIn(node) is not { } number || number.Span.Contains(use.Span))
            {
                continue;
            }

            if (number is LiteralExpressionSyntax { Token.Value: int and > Highest })
            {
                others += number.SpanStart < use.SpanStart ? 1 : 0;
            }
            else if (number is LiteralExpressionSyntax { Token.Value: int lun })
            {
                taken.Add(lun);
            }
            else if (number.IsKind(SyntaxKind.UnaryMinusExpression)
                && number is PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax })
            {
                others += number.SpanStart < use.SpanStart ? 1 : 0;
            }
            else if (node is not ImplicitObjectCreationExpressionSyntax || use.Ancestors().Contains(node.Parent))
            {
                return null;
            }
        }

        var free = Enumerable.Range(0, Highest + 1).Where(lun => !taken.Contains(lun)).Skip(others).ToList();
        return free.Count == 0 || (writtenAt != use && others > 0) ? null : free[0];
    }

    /// <summary>Returns every number that a data disk of the profile may have; null where not all are known.</summary>
    public static SortedSet<int>? AllOf(in ObjectReader objects, AbstractObject profile)
    {
        var luns = new SortedSet<int>();
        if (objects.IsAbsent(profile, KnownProperties.DataDiskImages))
        {
            return luns;
        }

        if (objects.ListOf(profile, KnownProperties.DataDiskImages) is not { IsFullyKnown: true } disks)
        {
            return null;
        }

        foreach (var element in disks.Elements)
        {
            if (objects.ValueOf(objects.ObjectIn(element.Value), KnownProperties.DataDiskLun) is not { } value)
            {
                return null;
            }

            foreach (var alternative in value.Value.Alternatives)
            {
                if (alternative is not ConstantAlternative { Value: int lun })
                {
                    return null;
                }

                luns.Add(lun);
            }
        }

        return luns;
    }

    private static bool IsDataDisk(TypeSyntax type) =>
        type.ToString() is var name
        && (name == KnownTypes.DataDiskImage.Name || name.EndsWith("." + KnownTypes.DataDiskImage.Name, StringComparison.Ordinal));

    // Returns the expression that may be a data disk's number; the syntax of an implicit creation does not show its type.
    private static ExpressionSyntax? NumberIn(SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Type: var type }
            when IsDataDisk(type) => arguments[0].Expression,
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: var right }
            when name == KnownProperties.DataDiskLun.Name => right,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }, Right: var right }
            when name == KnownProperties.DataDiskLun.Name => right,
        _ => null,
    };
}
