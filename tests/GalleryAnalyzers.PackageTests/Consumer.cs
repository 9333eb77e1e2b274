namespace GalleryAnalyzers.PackageTests;

/// <summary>A project of a user of the package: in a folder of its own, outside the repository.</summary>
internal sealed class Consumer
{
    private const string AzurePackages = """
            <PackageReference Include="Azure.Core" Version="1.64.0" />
            <PackageReference Include="Azure.ResourceManager" Version="1.7.0" />
            <PackageReference Include="Azure.ResourceManager.Compute" Version="1.2.0" />
        """;

    private Consumer(string folder) => Folder = folder;

    public string Folder { get; }

    public string Project => Path.Combine(Folder, "Consumer.csproj");

    public string Source => Path.Combine(Folder, "Program.cs");

    /// <summary>A program that already references the package.</summary>
    public static Consumer Program(PackedPackage package, string source) => Create(package, source, "<OutputType>Exe</OutputType>", $"""
        {AzurePackages}
            <PackageReference Include="GalleryAnalyzers" Version="{package.Version}" PrivateAssets="all" />
        """);

    /// <summary>A library that does not reference it yet.</summary>
    public static Consumer Library(PackedPackage package) => Create(package, "namespace Consumer;", "", AzurePackages);

    /// <summary>Writes a file beside the project.</summary>
    public Task WriteAsync(string name, string content) => File.WriteAllTextAsync(Path.Combine(Folder, name), content);

    private static Consumer Create(PackedPackage package, string source, string properties, string packages)
    {
        var consumer = new Consumer(Directory.CreateDirectory(Path.Combine(package.Folder, Path.GetRandomFileName())).FullName);
        consumer.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        // It also ends the search for one further up. An audit's news of the day is no finding of ours.
        consumer.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{Path.Combine(package.Folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{package.GlobalPackages}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        consumer.Write("Directory.Build.targets", "<Project />");
        consumer.Write("Directory.Packages.props", "<Project />");
        consumer.Write(".editorconfig", "root = true\n");
        consumer.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
            {packages}
              </ItemGroup>
            </Project>
            """);
        consumer.Write("Program.cs", source);
        return consumer;
    }

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(Folder, name), content);
}
