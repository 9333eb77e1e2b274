using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.VirtualMachines;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version made from a source that is encrypted with a disk encryption set and lies in another subscription.</summary>
internal sealed class GAL3022_EncryptedSourceInOtherSubscription() : CreatedSourceRule("GAL3022", Category.ImageVersions)
{
    /// <inheritdoc/>
    /// <remarks>A resource that is encrypted with a user's set stays so, though perhaps with another set.</remarks>
    protected override object[]? FaultIn(in OperationContext context, CreatedResource source) =>
        Subscriptions.Of(source.Key, context.Symbols) is { } its
        && Subscriptions.Of(context.Operation.Key, context.Symbols) is { } own
        && Subscriptions.AreDifferent(its, own)
        && IsEncrypted(source)
            ? [its, own]
            : null;

    private static bool IsEncrypted(CreatedResource source)
    {
        var (data, objects) = (source.Data, source.Objects);
        if (MachineDisks.AreOf(source))
        {
            return MachineDisks.AreAsCreated(source)
                && MachineDisks.ManagedDisksOf(source)
                    .Any(disk => objects.IsPresent(disk, KnownProperties.MachineManagedDiskEncryptionSetId));
        }

        if (objects.ObjectOf(data, KnownProperties.ManagedImageStorageProfile) is { } image)
        {
            return (objects.ObjectOf(image, KnownProperties.ManagedImageOSDisk) is { } osDisk && HasSet(osDisk))
                || objects.CertainObjectsOf(image, KnownProperties.ManagedImageDataDisks).Exists(disk => HasSet(disk.Object));
        }

        var encryption = objects.ObjectOf(data, KnownProperties.DiskEncryption)
            ?? objects.ObjectOf(data, KnownProperties.SnapshotEncryption);
        return encryption is not null
            && objects.IsPresent(encryption, KnownProperties.EncryptionSetOfDisk);

        bool HasSet(AbstractObject disk) => objects.IsPresent(disk, KnownProperties.ManagedImageDiskEncryptionSetId);
    }
}
