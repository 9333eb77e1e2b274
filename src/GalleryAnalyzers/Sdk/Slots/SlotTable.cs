using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk.Slots;

/// <summary>Finds the slots, by symbol.</summary>
internal sealed class SlotTable
{
    private readonly KnownSymbols _symbols;
    private readonly Dictionary<ISymbol, Slot> _properties = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _extensibleEnums = new(SymbolEqualityComparer.Default);

    public SlotTable(KnownSymbols symbols)
    {
        _symbols = symbols;
        Add(KnownProperties.TargetRegionName, Slot.Region);
        Add(KnownProperties.TargetExtendedLocationName, Slot.Region);
        Add(KnownProperties.Publisher, Slot.Publisher);
        Add(KnownProperties.Offer, Slot.Offer);
        Add(KnownProperties.Sku, Slot.Sku);
        Add(KnownProperties.DefinitionEndOfLifeOn, Slot.EndOfLife);
        Add(KnownProperties.DefinitionPatchEndOfLifeOn, Slot.EndOfLife);
        Add(KnownProperties.VersionEndOfLifeOn, Slot.EndOfLife);
        Add(KnownProperties.ApplicationEndOfLifeOn, Slot.EndOfLife);
        Add(KnownProperties.ApplicationPatchEndOfLifeOn, Slot.EndOfLife);
        Add(KnownProperties.ReplicaCount, Slot.ReplicaCount);
        Add(KnownProperties.RegionalReplicaCount, Slot.ReplicaCount);
        Add(KnownProperties.ExtendedLocationReplicaCount, Slot.ReplicaCount);
        Add(KnownProperties.DataDiskLun, Slot.Lun);
        Add(KnownProperties.DataDiskEncryptionLun, Slot.LunReference);
        Add(KnownProperties.DiskReferenceLun, Slot.LunReference);
        Add(KnownProperties.RangeMin, Slot.RangeBound);
        Add(KnownProperties.RangeMax, Slot.RangeBound);
        Add(KnownProperties.SourceId, Slot.ResourceId);
        Add(KnownProperties.SourceVirtualMachineId, Slot.ResourceId);
        Add(KnownProperties.SourceStorageAccountId, Slot.ResourceId);
        Add(KnownProperties.ImageReferenceId, Slot.ResourceId);
        Add(KnownProperties.ImageDiskReferenceId, Slot.ResourceId);
        Add(KnownProperties.DiskEncryptionSetId, Slot.DiskEncryptionSetId);
        Add(KnownProperties.DefinitionPatchOSState, Slot.UnchangeableInPatch);
        Add(KnownProperties.DefinitionPatchHyperVGeneration, Slot.UnchangeableInPatch);
        Add(KnownProperties.DefinitionPatchArchitecture, Slot.UnchangeableInPatch);
        Add(KnownProperties.DefinitionPatchPurchasePlan, Slot.UnchangeableInPatch);
        Add(KnownProperties.DefinitionPatchIdentifier, Slot.UnchangeableInPatch);
        Add(KnownProperties.DefinitionPatchEula, Slot.UnchangeableInPatch);
        Add(KnownProperties.DefinitionPatchPrivacyStatementUri, Slot.UnchangeableInPatch);
        Add(KnownProperties.SourceCommunityGalleryImageId, Slot.CommunityImageId);
        Add(KnownProperties.ImageReferenceCommunityImageId, Slot.CommunityImageId);
        Add(KnownProperties.ImageDiskReferenceCommunityImageId, Slot.CommunityImageId);
        Add(KnownProperties.ImageReferenceSharedImageId, Slot.SharedImageId);
        Add(KnownProperties.ImageDiskReferenceSharedImageId, Slot.SharedImageId);
        Add(KnownProperties.PublicNamePrefix, Slot.PublicNamePrefix);
        Add(KnownProperties.ApplicationMediaLink, Slot.ApplicationLink);
        Add(KnownProperties.ApplicationConfigurationLink, Slot.ApplicationLink);
        foreach (var type in GalleryChoices.ExtensibleEnums)
        {
            if (symbols[type] is { } symbol)
            {
                _extensibleEnums.Add(symbol);
            }
        }
    }

    /// <summary>Returns the meaning of a value that is given to the property or parameter, or null where it is no slot.</summary>
    public Slot? Find(ISymbol target) => target switch
    {
        IPropertySymbol => _properties.TryGetValue(target, out var slot) ? slot : null,
        IParameterSymbol parameter => Find(parameter),
        _ => null,
    };

    /// <summary>Whether the method takes the name of a gallery or of its contents, or creates the id of a resource.</summary>
    public static bool TakesName(IMethodSymbol method, KnownSymbols symbols) =>
        method.Parameters.Any(parameter => parameter.Name switch
        {
            KnownNames.Parameters.GalleryName
                or KnownNames.Parameters.GalleryImageName
                or KnownNames.Parameters.GalleryImageVersionName
                or KnownNames.Parameters.GalleryApplicationName
                or KnownNames.Parameters.GalleryApplicationVersionName
                or KnownNames.Parameters.GalleryScriptVersionName => symbols.IsCompute(method),
            _ => IsSubscriptionIdInId(parameter, symbols),
        });

    private Slot? Find(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return null;
        }

        if (method.Name is KnownNames.Methods.AddTag or KnownNames.Methods.AddTagAsync
                or KnownNames.Methods.SetTags or KnownNames.Methods.SetTagsAsync
            && _symbols.IsOrDerivesFrom(method.ContainingType, KnownTypes.ArmResource))
        {
            return FindTag(parameter);
        }

        if (parameter.Type.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        if (_symbols.Is(method.ContainingType, KnownTypes.AzureLocation))
        {
            return method.MethodKind is MethodKind.Constructor or MethodKind.Conversion && method.Parameters.Length == 1
                ? Slot.Region
                : null;
        }

        if (MakesChoice(method, parameter))
        {
            return Slot.Choice;
        }

        if (IsSubscriptionIdInId(parameter, _symbols))
        {
            return Slot.SubscriptionIdInId;
        }

        if (!_symbols.IsCompute(method))
        {
            return null;
        }

        return parameter.Name switch
        {
            KnownNames.Parameters.GalleryName => Slot.GalleryName,
            KnownNames.Parameters.GalleryImageName => Slot.ImageDefinitionName,
            KnownNames.Parameters.GalleryImageVersionName => method.Name == KnownNames.Methods.CreateResourceIdentifier || IsForeign(method)
                ? Slot.VersionNameInId
                : Slot.VersionName,
            KnownNames.Parameters.GalleryApplicationName => Slot.ApplicationName,

            // A machine refers to the latest version of an application by that name.
            KnownNames.Parameters.GalleryApplicationVersionName or KnownNames.Parameters.GalleryScriptVersionName =>
                method.Name is KnownNames.Methods.CreateOrUpdate or KnownNames.Methods.CreateOrUpdateAsync
                    ? Slot.VersionName
                    : Slot.VersionNameInId,
            _ => null,
        };
    }

    private static Slot? FindTag(IParameterSymbol parameter) => parameter.Name switch
    {
        KnownNames.Parameters.Key => Slot.TagName,
        KnownNames.Parameters.Value => Slot.TagValue,
        KnownNames.Parameters.Tags => Slot.Tags,
        _ => null,
    };

    private static bool IsSubscriptionIdInId(IParameterSymbol parameter, KnownSymbols symbols) =>
        parameter is
        {
            Name: KnownNames.Parameters.SubscriptionId,
            ContainingSymbol: IMethodSymbol { IsStatic: true, Name: KnownNames.Methods.CreateResourceIdentifier } method,
        }
        && symbols.IsAzure(method);

    /// <summary>Whether the method makes one of a type's choices from the parameter's text.</summary>
    private bool MakesChoice(IMethodSymbol method, IParameterSymbol parameter) => method.ContainingType switch
    {
        { SpecialType: SpecialType.System_Enum } =>
            method.Name is KnownNames.Methods.Parse or KnownNames.Methods.TryParse && parameter.Name == "value",
        { } type => method.MethodKind is MethodKind.Constructor or MethodKind.Conversion && _extensibleEnums.Contains(type),
        null => false,
    };

    // Other owners' galleries accept `latest` as a name.
    private static bool IsForeign(IMethodSymbol method) =>
        Concerns(method, KnownNames.ForeignGalleries.Community) || Concerns(method, KnownNames.ForeignGalleries.Shared);

    private static bool Concerns(IMethodSymbol method, string galleries) =>
        method.ContainingType.Name.StartsWith(galleries, StringComparison.Ordinal)
        || method.Name.StartsWith("Get" + galleries, StringComparison.Ordinal);

    private void Add(KnownProperty property, Slot slot)
    {
        if (_symbols[property] is { } symbol)
        {
            _properties.Add(symbol, slot);
        }
    }
}
