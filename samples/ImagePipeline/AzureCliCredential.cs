using Azure.Core;

namespace ImagePipeline;

/// <summary>Signs in with a token that the Azure CLI has already been given.</summary>
/// <remarks>
/// <c>export AZURE_ACCESS_TOKEN=$(az account get-access-token --query accessToken --output tsv)</c>.
/// A program that runs for longer than the token lives takes a credential of Azure.Identity instead.
/// </remarks>
internal static class AzureCliCredential
{
    public static TokenCredential Create()
    {
        var token = new AccessToken(Settings.Required("AZURE_ACCESS_TOKEN"), DateTimeOffset.UtcNow.AddMinutes(30));
        return DelegatedTokenCredential.Create((_, _) => token);
    }
}
