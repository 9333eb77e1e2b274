using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>The common part of a machine and a scale set: the profile of a machine that is made from an image.</summary>
internal sealed class Machine
{
    private readonly ObjectReader _objects;
    private readonly AbstractObject _data;
    private readonly Properties _properties;

    private Machine(ObjectReader objects, AbstractObject data, AbstractObject profile, Properties properties)
    {
        _objects = objects;
        _data = data;
        _properties = properties;
        Profile = profile;
        ImageReference = objects.ObjectOf(objects.ObjectOf(profile, properties.Storage), properties.ImageReference);
    }

    /// <summary>The classes of the resources that are machines or make them.</summary>
    public static IReadOnlyList<KnownType> Types { get; } = [KnownTypes.VirtualMachineResource, KnownTypes.VirtualMachineScaleSetResource];

    /// <summary>The object that describes the machine: the data of a machine, the profile in that of a scale set.</summary>
    public AbstractObject Profile { get; }

    /// <summary>The reference to the image, where that is certain and known; else null.</summary>
    public AbstractObject? ImageReference { get; }

    /// <summary>The id by which the reference names its image, where that is certain; else null.</summary>
    public PropertyValue? ImageId => _objects.ValueOf(ImageReference, KnownProperties.ImageReferenceId);

    /// <summary>
    /// The region, where it is certain; null for a machine that is or may be in an edge zone, which gets its images in another way.
    /// </summary>
    public PropertyValue? Region =>
        _objects.IsAbsent(_data, _properties.ExtendedLocation) ? _objects.ValueOf(_data, KnownProperties.Location) : null;

    /// <summary>The profile that gives the machine its user and its name, where it is certain; else null.</summary>
    public PropertyValue? OSProfile =>
        _objects.IsPresent(Profile, _properties.OSProfile) ? _objects.ValueOf(Profile, _properties.OSProfile) : null;

    /// <summary>Whether the machine is certainly made without an OS profile.</summary>
    public bool LacksOSProfile => _objects.IsAbsent(Profile, _properties.OSProfile);

    /// <summary>The plan of the marketplace, where it is certain; else null.</summary>
    public PropertyValue? Plan => _objects.ValueOf(_data, _properties.Plan);

    /// <summary>Whether the machine is certainly made without a plan.</summary>
    public bool LacksPlan => _objects.IsAbsent(_data, _properties.Plan);

    /// <summary>The security type, where it is certain; else null.</summary>
    public PropertyValue? SecurityType =>
        _objects.ValueOf(_objects.ObjectOf(Profile, _properties.SecurityProfile), KnownProperties.MachineSecurityType);

    /// <summary>Returns the machine that the data describes, or null where the data is another or not known.</summary>
    public static Machine? In(AbstractObject? data, ObjectReader objects)
    {
        if (data is not null && objects.Symbols.Is(data.Type, KnownTypes.VirtualMachineData))
        {
            return new Machine(objects, data, data, Properties.OfMachine);
        }

        return data is not null && objects.ObjectOf(data, KnownProperties.ScaleSetVmProfile) is { } profile
            ? new Machine(objects, data, profile, Properties.OfScaleSet)
            : null;
    }

    /// <summary>Returns the machine that the operation creates; null where it may update one, or where the data is not known.</summary>
    public static Machine? CreatedBy(in OperationContext context) =>
        context.SentId is { Source: null } && context.Resources.Find(context.Operation.Key) is null
            ? In(context.Sent, context.Objects)
            : null;

    /// <summary>
    /// Returns the id of the image in the data of machines or in the update of a scale set, where it is certain; else null.
    /// </summary>
    public static PropertyValue? ImageIdIn(AbstractObject? data, ObjectReader objects)
    {
        if (In(data, objects) is { } machine)
        {
            return machine.ImageId;
        }

        var profile = objects.ObjectOf(data, KnownProperties.ScaleSetPatchVmProfile);
        var storage = objects.ObjectOf(profile, KnownProperties.ScaleSetUpdateStorageProfile);
        return objects.ValueOf(objects.ObjectOf(storage, KnownProperties.ScaleSetUpdateImageReference), KnownProperties.ImageReferenceId);
    }

    /// <summary>Whether the machine certainly has another security type, or none.</summary>
    public bool LacksSecurityType(string securityType)
    {
        if (_objects.IsAbsent(Profile, _properties.SecurityProfile))
        {
            return true;
        }

        return _objects.ObjectOf(Profile, _properties.SecurityProfile) is { } security
            && (_objects.IsAbsent(security, KnownProperties.MachineSecurityType)
                || _objects.ValueOf(security, KnownProperties.MachineSecurityType)?.Value.Alternatives.All(
                    alternative => Choices.IsOther(alternative, securityType)) == true);
    }

    /// <summary>The properties that hold the same in a machine and in a scale set.</summary>
    private sealed record Properties(
        KnownProperty Storage,
        KnownProperty ImageReference,
        KnownProperty OSProfile,
        KnownProperty SecurityProfile,
        KnownProperty ExtendedLocation,
        KnownProperty Plan)
    {
        public static readonly Properties OfMachine = new(
            KnownProperties.MachineStorageProfile,
            KnownProperties.MachineImageReference,
            KnownProperties.MachineOSProfile,
            KnownProperties.MachineSecurityProfile,
            KnownProperties.MachineExtendedLocation,
            KnownProperties.MachinePlan);

        public static readonly Properties OfScaleSet = new(
            KnownProperties.ScaleSetStorageProfile,
            KnownProperties.ScaleSetImageReference,
            KnownProperties.ScaleSetOSProfile,
            KnownProperties.ScaleSetSecurityProfile,
            KnownProperties.ScaleSetExtendedLocation,
            KnownProperties.ScaleSetPlan);
    }
}
