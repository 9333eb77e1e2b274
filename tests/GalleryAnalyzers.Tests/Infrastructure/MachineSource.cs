using System.Runtime.CompilerServices;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>Checks statements that make versions from a machine, whose id older SDKs take as <c>Id</c> and newer ones as <c>VirtualMachineId</c>.</summary>
internal static class MachineSource
{
    private const string Property = "MachineId = ";

    /// <summary>Checks the findings in statements that give the machine's id as <c>MachineId</c>.</summary>
    public static async Task Statements(string statements, [CallerFilePath] string caller = "")
    {
        await Verify.Statements(statements.Replace(Property, "Id = ", StringComparison.Ordinal), GallerySdk.Oldest, caller: caller);
        await Verify.Statements(statements.Replace(Property, "VirtualMachineId = ", StringComparison.Ordinal), GallerySdk.Newest, caller: caller);
    }
}
