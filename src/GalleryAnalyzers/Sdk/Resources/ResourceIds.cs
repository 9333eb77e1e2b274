using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>Creates ids as the code does: from a resource or its data, and from names.</summary>
internal static class ResourceIds
{
    /// <summary>Returns the id that the property reads, or null where it is not the id of a resource of a known type.</summary>
    public static AbstractValue? Read(IPropertySymbol property, AbstractValue instance, IOperation operation, KnownSymbols symbols)
    {
        if (property.Name != KnownNames.Properties.Id
            || !symbols.IsAzure(property)
            || operation is not IPropertyReferenceOperation { Instance.Type: { } type }
            || ResourceTypes.Of(type, symbols) is not { } resourceType)
        {
            return null;
        }

        return AbstractValue.Of(new ResourceIdAlternative(TextOf(resourceType, []), instance.Single, operation));
    }

    /// <summary>Returns the id that <c>XResource.CreateResourceIdentifier(…)</c> creates, or null for other calls.</summary>
    public static AbstractValue? Create(in CallSite call, KnownSymbols symbols, TextFormatter formatter)
    {
        if (call.Method.Name != KnownNames.Methods.CreateResourceIdentifier
            || !call.Method.IsStatic
            || ResourceTypes.Of(call.Method.ContainingType, symbols) is not { } resourceType)
        {
            return null;
        }

        var names = new List<IReadOnlyList<ShapePart>>();
        foreach (var parameter in call.Method.Parameters)
        {
            names.Add(call.Find(parameter.Name) is { } argument
                ? formatter.Format(argument.Value, argument.Use, null).ToList()
                : [ShapePart.Anything]);
        }

        return AbstractValue.Of(new ResourceIdAlternative(TextOf(resourceType, names), null, call.Operation));
    }

    /// <summary>Whether the two are the id of one resource: Azure ignores case, and the SDK drops a slash at the end.</summary>
    public static bool AreSame(string a, string b) => string.Equals(a.TrimEnd('/'), b.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Returns the text of an id of that type. Its names are, in order: the subscription, the resource group, and one for each type.
    /// </summary>
    private static StringShape TextOf(string resourceType, IReadOnlyList<IReadOnlyList<ShapePart>> names)
    {
        var next = 0;
        var parts = new List<ShapePart> { ShapePart.Text("/subscriptions/") };
        AddName();
        if (!ResourceTypes.IsSubscription(resourceType))
        {
            parts.Add(ShapePart.Text("/resourceGroups/"));
            AddName();
        }

        if (!ResourceTypes.IsSubscription(resourceType) && !ResourceTypes.IsResourceGroup(resourceType))
        {
            var segments = resourceType.Split('/');
            parts.Add(ShapePart.Text("/providers/" + segments[0]));
            foreach (var type in segments.Skip(1))
            {
                parts.Add(ShapePart.Text("/" + type + "/"));
                AddName();
            }
        }

        return StringShape.Of(parts);

        void AddName()
        {
            if (next < names.Count)
            {
                parts.AddRange(names[next]);
            }
            else
            {
                parts.Add(ShapePart.Anything);
            }

            next++;
        }
    }
}
