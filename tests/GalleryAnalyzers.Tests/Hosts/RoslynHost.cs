using System.Reflection;
using System.Runtime.Loader;

namespace GalleryAnalyzers.Tests.Hosts;

/// <summary>Another Roslyn than the one that the tests were built with, and in it the product and the tests once more.</summary>
/// <remarks>As in a compiler or an editor: the very assemblies that we ship meet the Roslyn that is there.</remarks>
internal sealed class RoslynHost : AssemblyLoadContext
{
    private const string Property = "RoslynHost:";
    private const string Roslyn = "Microsoft.CodeAnalysis";

    // To load and compile a Roslyn takes longer than to use it.
    private static readonly Lazy<Dictionary<string, RoslynHost>> ByVersion =
        new(() => Repository.BuildPropertiesAfter(Property).ToDictionary(host => host.Name, host => new RoslynHost(host.Name, host.Value)));

    private readonly string _version;
    private readonly string _framework;

    private RoslynHost(string version, string framework)
        : base($"Roslyn {version}") => (_version, _framework) = (version, framework);

    /// <summary>The versions that there are besides the one that the tests were built with.</summary>
    public static IEnumerable<string> Versions => ByVersion.Value.Keys;

    /// <summary>The host of that version.</summary>
    public static RoslynHost Of(string version) => ByVersion.Value[version];

    /// <summary>Calls a static method of these tests, in this host.</summary>
    public string Call(Func<string, string> method, string argument)
    {
        var type = LoadFromAssemblyName(method.Method.Module.Assembly.GetName()).GetType(method.Method.DeclaringType!.FullName!, throwOnError: true)!;
        var here = type.GetMethod(method.Method.Name, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
        return here.CreateDelegate<Func<string, string>>()(argument);
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        // What neither is Roslyn nor refers to it, all hosts share.
        var name = assemblyName.Name!;
        if (!name.StartsWith(Roslyn, StringComparison.Ordinal) && !name.StartsWith(nameof(GalleryAnalyzers), StringComparison.Ordinal))
            return null;

        var path = PackageOf(name) is { } package
            ? Path.Combine(Repository.BuildProperty("PackageRoot"), package.ToLowerInvariant(), _version, "lib", _framework, name + ".dll")
            : Path.Combine(AppContext.BaseDirectory, name + ".dll");
        return LoadFromAssemblyPath(path);
    }

    private static string? PackageOf(string assembly) => assembly switch
    {
        Roslyn => Roslyn + ".Common",
        Roslyn + ".Workspaces" => Roslyn + ".Workspaces.Common",
        Roslyn + ".CSharp" or Roslyn + ".CSharp.Workspaces" => assembly,
        _ => null,
    };
}
