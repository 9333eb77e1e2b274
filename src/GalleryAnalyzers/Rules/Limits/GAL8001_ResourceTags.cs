using System.Globalization;
using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Slots;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Limits;

/// <summary>A tag that Azure refuses, or one more than a resource can have.</summary>
internal sealed class GAL8001_ResourceTags() : ObjectRule("GAL8001", Category.Limits, DiagnosticSeverity.Warning), ISlotRule
{
    private static readonly IReadOnlyList<KnownProperty> TagProperties =
    [
        KnownProperties.Tags,
        KnownProperties.GalleryPatchTags,
        KnownProperties.ImagePatchTags,
        KnownProperties.ImageVersionPatchTags,
        KnownProperties.ApplicationPatchTags,
        KnownProperties.ApplicationVersionPatchTags,
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = TagProperties.Select(property => property.Owner).ToList();

    /// <inheritdoc/>
    public IReadOnlyList<Slot> Slots { get; } = [Slot.TagName, Slot.TagValue, Slot.Tags];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        foreach (var property in TagProperties)
        {
            Check(context.Objects.ListOf(context.Subject, property), context.Reporter);
        }
    }

    /// <inheritdoc/>
    public void Check(in SlotContext context)
    {
        switch (context.Slot)
        {
            case Slot.TagName:
                CheckName(context.Alternative, context.Use, context.Reporter);
                break;
            case Slot.TagValue:
                CheckValue(context.Alternative, context.Use, context.Reporter);
                break;
            default:
                Check(context.Object?.List, context.Reporter);
                break;
        }
    }

    private void Check(ListContents? tags, FindingReporter reporter)
    {
        if (tags is null || tags.Elements.IsEmpty)
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in tags.Elements.Where(static element => element.IsCertain))
        {
            foreach (var alternative in tag.Value.Alternatives)
            {
                CheckValue(alternative, tag.Site, reporter);
            }

            if (tag is not { Key: { } key, KeySite: { } keySite })
            {
                continue;
            }

            foreach (var alternative in key.Alternatives)
            {
                CheckName(alternative, keySite, reporter);
            }

            if (key.Single is ConstantAlternative { Value: string name } && names.Add(name) && names.Count == ResourceTags.MaximumCount + 1)
            {
                Report(DisplayText.Text(name), keySite.Syntax, reporter, "Fault_TooManyTags", ResourceTags.MaximumCount);
            }
        }
    }

    private void CheckName(Alternative alternative, IOperation use, FindingReporter reporter)
    {
        if (ShapeOf(alternative) is not { } name)
        {
            return;
        }

        var place = reporter.PlaceOf(alternative, use);
        var shown = DisplayText.Value(alternative, place);
        if (ResourceTags.ForbiddenIn(string.Concat(name.Parts.Select(part => part.Literal))) is { } character
            && name.Parts[0].Literal is not null)
        {
            var fault = Strings.Localizable("Fault_TagCharacter", character.ToString(), ResourceTags.ForbiddenInNames);
            reporter.Report(this, place, [shown, fault]);
        }
        else if (LeastLength(name) is > ResourceTags.MaximumNameLength and var length)
        {
            Report(shown, place, reporter, "Fault_TagNameTooLong", length, ResourceTags.MaximumNameLength);
        }
    }

    private void CheckValue(Alternative alternative, IOperation use, FindingReporter reporter)
    {
        if (ShapeOf(alternative) is { } value && LeastLength(value) is > ResourceTags.MaximumValueLength and var length)
        {
            var place = reporter.PlaceOf(alternative, use);
            var shown = DisplayText.Value(alternative, place);
            Report(shown, place, reporter, "Fault_TagValueTooLong", length, ResourceTags.MaximumValueLength);
        }
    }

    private void Report(string shown, SyntaxNode place, FindingReporter reporter, string fault, params int[] counts) => reporter.Report(
        this,
        place,
        [shown, Strings.Localizable(fault, counts.Select(count => count.ToString(CultureInfo.InvariantCulture)).ToArray())]);

    private static int LeastLength(StringShape shape) => shape.Parts.Sum(part => part.MinimumLength);

    private static StringShape? ShapeOf(Alternative alternative) => alternative switch
    {
        ConstantAlternative { Value: string { Length: > 0 } text } when !Placeholder.IsPlaceholder(text) => StringShape.Of(text),
        ShapeAlternative { Shape: var shape } => shape,
        ResourceIdAlternative { Text: var shape } => shape,
        _ => null,
    };
}
