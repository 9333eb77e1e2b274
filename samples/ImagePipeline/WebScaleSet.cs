using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;

namespace ImagePipeline;

/// <summary>The machines that the images are for.</summary>
internal sealed class WebScaleSet(ResourceGroupResource resourceGroup)
{
    private const string AdminUsername = "azureuser";

    /// <summary>Machines ask for the definition, so that each new one starts from its latest version.</summary>
    public async Task<VirtualMachineScaleSetResource> CreateAsync(GalleryImageResource definition, Settings settings)
    {
        var data = new VirtualMachineScaleSetData(AzureLocation.WestEurope)
        {
            Sku = new ComputeSku { Name = "Standard_D2s_v5", Capacity = 3 },
            UpgradePolicy = new VirtualMachineScaleSetUpgradePolicy { Mode = VirtualMachineScaleSetUpgradeMode.Manual },
            VirtualMachineProfile = new VirtualMachineScaleSetVmProfile
            {
                OSProfile = LoginWith(settings.SshPublicKey),
                StorageProfile = new VirtualMachineScaleSetStorageProfile
                {
                    ImageReference = new ImageReference { Id = definition.Id },
                    OSDisk = new VirtualMachineScaleSetOSDisk(DiskCreateOptionType.FromImage) { Caching = CachingType.ReadWrite },
                },
                NetworkProfile = ConnectedTo(settings.SubnetId),
            },
        };

        var operation = await resourceGroup.GetVirtualMachineScaleSets().CreateOrUpdateAsync(WaitUntil.Completed, "contoso-web", data);
        return operation.Value;
    }

    private static VirtualMachineScaleSetOSProfile LoginWith(string sshPublicKey) => new()
    {
        ComputerNamePrefix = "web",
        AdminUsername = AdminUsername,
        LinuxConfiguration = new LinuxConfiguration
        {
            IsPasswordAuthenticationDisabled = true,
            SshPublicKeys =
            {
                new SshPublicKeyConfiguration { Path = $"/home/{AdminUsername}/.ssh/authorized_keys", KeyData = sshPublicKey },
            },
        },
    };

    private static VirtualMachineScaleSetNetworkProfile ConnectedTo(ResourceIdentifier subnetId) => new()
    {
        NetworkInterfaceConfigurations =
        {
            new VirtualMachineScaleSetNetworkConfiguration("web")
            {
                Primary = true,
                IPConfigurations = { new VirtualMachineScaleSetIPConfiguration("web") { Primary = true, SubnetId = subnetId } },
            },
        },
    };
}
