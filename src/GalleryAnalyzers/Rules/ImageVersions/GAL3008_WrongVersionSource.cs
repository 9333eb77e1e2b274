using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version's source that is of a type from which no version is made.</summary>
internal sealed class GAL3008_WrongVersionSource() : ObjectRule("GAL3008", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.StorageProfile];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        foreach (var (source, _, type, place) in Sources.PossibleIdsOfType(context, SourceTypes.IsRefusedAsVersion))
        {
            context.Reporter.Report(this, place, [type], repairs: SourceTypes.IsDisk(type) ? Repairs(context, source) : []);
        }
    }

    /// <summary>
    /// Returns a repair that moves the source to the OS disk, where one assignment writes it with nothing but an id that no data disk has.
    /// </summary>
    private static Repair[] Repairs(in ObjectContext context, SourceId source)
    {
        if (source.Id.Value.Single is null
            || source.Source.Value.Single is null
            || source.Holder.Properties.Length != 1
            || context.Objects.PossibleValueOf(context.Subject, KnownProperties.OSDiskImage) is not null
            || DiskSourceIds.OfDataDisks(context.Objects, context.Subject).Exists(id => DiskSourceIds.AreSame(id, source.Id))
            || Assignments.Of(source.Source) is not { Right: BaseObjectCreationExpressionSyntax creation } assignment
            || Assignments.Of(source.Id)?.Parent != creation.Initializer)
        {
            return [];
        }

        var (disk, image) = (KnownTypes.DiskImageSource.Name, KnownTypes.OSDiskImage.Name);
        var (newSource, newDisk) = creation is ObjectCreationExpressionSyntax { Type: var type }
            ? (Retyped(creation, type, disk), "new " + Beside(type, image))
            : (creation.ToString(), "new()");
        var name = KnownProperties.OSDiskImage.Name;
        var text = $"{newDisk} {{ {KnownProperties.DiskSource.Name} = {newSource} }}";
        var title = Strings.Localizable("Fix_MoveToOSDisk");
        return [new Repair(RepairKind.ReplaceAssignment, "disk", title, text, Target: assignment, Name: name)];
    }

    private static string Retyped(BaseObjectCreationExpressionSyntax creation, TypeSyntax type, string name) =>
        creation.ToString().Remove(type.SpanStart - creation.SpanStart, type.Span.Length)
            .Insert(type.SpanStart - creation.SpanStart, Beside(type, name));

    // Returns the name of another type of the namespace, with the same qualification.
    private static string Beside(TypeSyntax type, string name) => type switch
    {
        QualifiedNameSyntax qualified => qualified.WithRight((SimpleNameSyntax)SyntaxFactory.ParseName(name)).ToString(),
        AliasQualifiedNameSyntax aliased => aliased.WithName((SimpleNameSyntax)SyntaxFactory.ParseName(name)).ToString(),
        _ => name,
    };
}
