using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>What a machine and a scale set have in common: a profile of the machine, made from an image.</summary>
internal sealed class Machine
{
    private readonly ObjectReader _objects;
    private readonly KnownProperty _osProfile;

    private Machine(ObjectReader objects, AbstractObject profile, KnownProperty osProfile, AbstractObject? reference)
    {
        _objects = objects;
        _osProfile = osProfile;
        Profile = profile;
        ImageReference = reference;
    }

    /// <summary>The classes of the resources that are machines or make them.</summary>
    public static IReadOnlyList<KnownType> Types { get; } = [KnownTypes.VirtualMachineResource, KnownTypes.VirtualMachineScaleSetResource];

    /// <summary>The object that describes the machine: the data of a machine, the profile in that of a scale set.</summary>
    public AbstractObject Profile { get; }

    /// <summary>The reference to the image, where that is certain and known; else null.</summary>
    public AbstractObject? ImageReference { get; }

    /// <summary>The id by which the reference names its image, where that is certain; else null.</summary>
    public PropertyValue? ImageId => _objects.ValueOf(ImageReference, KnownProperties.ImageReferenceId);

    /// <summary>What gives the machine its user and its name, where that is certain; else null.</summary>
    public PropertyValue? OSProfile => _objects.IsPresent(Profile, _osProfile) ? _objects.ValueOf(Profile, _osProfile) : null;

    /// <summary>Whether the machine is certainly made without an OS profile.</summary>
    public bool LacksOSProfile => _objects.IsAbsent(Profile, _osProfile);

    /// <summary>The machine that the data describes, or null where the data is another or not known.</summary>
    public static Machine? In(AbstractObject? data, ObjectReader objects)
    {
        if (data is not null && objects.Symbols.Is(data.Type, KnownTypes.VirtualMachineData))
        {
            var storage = objects.ObjectOf(data, KnownProperties.MachineStorageProfile);
            return new Machine(objects, data, KnownProperties.MachineOSProfile, objects.ObjectOf(storage, KnownProperties.MachineImageReference));
        }

        if (objects.ObjectOf(data, KnownProperties.ScaleSetVmProfile) is { } profile)
        {
            var storage = objects.ObjectOf(profile, KnownProperties.ScaleSetStorageProfile);
            return new Machine(objects, profile, KnownProperties.ScaleSetOSProfile, objects.ObjectOf(storage, KnownProperties.ScaleSetImageReference));
        }

        return null;
    }
}
