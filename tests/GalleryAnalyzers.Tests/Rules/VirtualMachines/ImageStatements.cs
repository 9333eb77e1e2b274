namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

/// <summary>Statements that define the image from which a machine is made.</summary>
internal static class ImageStatements
{
    /// <summary>Defines the image <c>web</c> with a state of its operating system, and keeps it as <c>image</c>.</summary>
    public static string Define(string state) => $$"""
        image = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.{{state}},
            Identifier = new GalleryImageIdentifier("a", "b", "c"),
        })).Value;
        """;
}
