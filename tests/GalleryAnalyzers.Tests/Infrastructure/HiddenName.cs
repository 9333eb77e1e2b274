using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>Makes of an assembly one that lacks a type or member, as an older or newer version of it might.</summary>
internal static class HiddenName
{
    /// <summary>Renames, in the image itself, every type, property and method of that name.</summary>
    /// <remarks>The string heap shares a name's bytes with names that end alike; those change too, which does no harm here.</remarks>
    public static byte[] Hide(byte[] image, string name)
    {
        using var pe = new PEReader(ImmutableArray.Create(image));
        var metadata = pe.GetMetadataReader();
        var heap = pe.PEHeaders.MetadataStartOffset + metadata.GetHeapMetadataOffset(HeapIndex.String);
        var names = metadata.TypeDefinitions.Select(type => metadata.GetTypeDefinition(type).Name)
            .Concat(metadata.PropertyDefinitions.Select(property => metadata.GetPropertyDefinition(property).Name))
            .Concat(metadata.MethodDefinitions.Select(method => metadata.GetMethodDefinition(method).Name));

        foreach (var handle in names.Where(handle => metadata.StringComparer.Equals(handle, name)))
            image[heap + metadata.GetHeapOffset(handle)] = (byte)'_';

        return image;
    }
}
