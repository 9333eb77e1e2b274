using System.Text;

namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>Layers of methods, each of which calls four of the layer below: as many ways down as there are calls to the power of the layers.</summary>
internal static class FanOutCode
{
    private const int Layers = 8;
    private const int Calls = 4;

    public static string OfWidth(int methodsPerLayer)
    {
        var text = new StringBuilder(MachineCode.Head);
        text.Append("\nnamespace Contoso;\n\n/// <summary>Rolls versions out.</summary>\npublic sealed class RollOut\n{\n");
        for (var layer = 0; layer < Layers; layer++)
        {
            for (var method = 0; method < methodsPerLayer; method++)
                AppendMethod(text, layer, method, methodsPerLayer);
        }

        return text.Append("}\n").ToString();
    }

    private static void AppendMethod(StringBuilder text, int layer, int method, int methodsPerLayer)
    {
        var access = layer == 0 ? "public" : "private";
        text.Append($"    {access} async Task Step{layer}x{method}Async(GalleryImageResource definition, GalleryImageVersionData data, string version)\n    {{\n");
        if (layer == Layers - 1)
        {
            text.Append($"        data.PublishingProfile.TargetRegions.Add(new TargetRegion(\"westeurope\") {{ RegionalReplicaCount = {method % 9 + 1} }});\n");
            text.Append("        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, version, data);\n");
        }
        else
        {
            for (var call = 0; call < Calls; call++)
                text.Append($"        await Step{layer + 1}x{(method + call) % methodsPerLayer}Async(definition, data, \"{layer}.{method}.{call}\");\n");
        }

        text.Append("    }\n\n");
    }
}
