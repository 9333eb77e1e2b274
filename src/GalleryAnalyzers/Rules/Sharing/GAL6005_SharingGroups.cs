using System.Globalization;
using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Sharing;

/// <summary>A gallery shared with too many others, or with an id that is neither a subscription nor a tenant.</summary>
internal sealed class GAL6005_SharingGroups() : ObjectRule("GAL6005", Category.Sharing, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.SharingUpdate, KnownTypes.SharingProfileGroup];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        CheckIds(context);
        CheckCount(context, "Subscriptions", SharingLimits.Subscriptions, "Fault_TooManySubscriptions");
        CheckCount(context, "AADTenants", SharingLimits.Tenants, "Fault_TooManyTenants");
    }

    private void CheckIds(in ObjectContext context)
    {
        foreach (var element in context.Objects.CertainElementsOf(context.Subject, KnownProperties.SharingGroupIds))
        {
            foreach (var alternative in element.Value.Alternatives)
            {
                if (!MayBeGuid(alternative))
                {
                    var place = context.Reporter.PlaceOf(alternative, element.Site);
                    context.Reporter.Report(this, place, [Strings.Localizable("Fault_NotAGuid", DisplayText.Value(alternative, place))]);
                }
            }
        }
    }

    private void CheckCount(in ObjectContext context, string groupType, int limit, string fault)
    {
        // Only additions can exceed the limit.
        if (context.Objects.ValueOf(context.Subject, KnownProperties.SharingOperation) is not { } operation
            || !operation.Value.Alternatives.All(alternative => Choices.Is(alternative, "Add")))
        {
            return;
        }

        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        SyntaxNode? place = null;
        foreach (var (group, _) in context.Objects.CertainObjectsOf(context.Subject, KnownProperties.SharingGroups))
        {
            if (context.Objects.ValueOf(group, KnownProperties.SharingGroupType) is not { } type
                || !type.Value.Alternatives.All(alternative => Choices.Is(alternative, groupType)))
            {
                continue;
            }

            foreach (var id in context.Objects.CertainElementsOf(group, KnownProperties.SharingGroupIds))
            {
                if (id.Value.Single is ConstantAlternative { Value: string text } && !Placeholder.IsPlaceholder(text)
                    && ids.Add(text) && ids.Count == limit + 1)
                {
                    place = id.Site.Syntax.Parent as InitializerExpressionSyntax ?? id.Site.Syntax;
                }
            }
        }

        if (place is not null)
        {
            var counts = new[] { ids.Count, limit }.Select(count => count.ToString(CultureInfo.InvariantCulture)).ToArray();
            context.Reporter.Report(this, place, [Strings.Localizable(fault, counts)]);
        }
    }

    private static bool MayBeGuid(Alternative alternative) => alternative switch
    {
        ConstantAlternative { Value: string text } => Placeholder.IsPlaceholder(text) || Guid.TryParse(text, out _),
        _ => ResourceIdComparison.TextOf(alternative) is not { } text
            || text.All(character => character == ResourceIdText.Hole || IsOfGuid(character)),
    };

    private static bool IsOfGuid(char character) =>
        Ascii.IsDigit(character) || character is (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or '-' or '{' or '}' or '(' or ')';
}
