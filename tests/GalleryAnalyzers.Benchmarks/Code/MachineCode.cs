using System.Collections.Immutable;

namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>Code that works with Azure's machines, disks and scale sets, and with no gallery.</summary>
internal static class MachineCode
{
    public const string Head = PlainCode.Head
        + "using Azure;\nusing Azure.Core;\nusing Azure.ResourceManager;\nusing Azure.ResourceManager.Compute;\n"
        + "using Azure.ResourceManager.Compute.Models;\nusing Azure.ResourceManager.Resources;\n";

    /// <summary>As in a program that deploys machines: of two members, one speaks with Azure and one does not.</summary>
    public static ImmutableArray<MemberTemplate> Templates { get; } =
        [Machine, Disk, ScaleSet, Find, Restart, Resize, Inventory, Attach, Availability, Groups, .. PlainCode.Templates];

    private static string Machine(Random random, string name) => $$"""
        public async Task<VirtualMachineResource> Create{{name}}Async(ResourceGroupResource group, string machineName, ResourceIdentifier nic)
        {
            var data = new VirtualMachineData(AzureLocation.{{Words.AnyRegion(random)}})
            {
                HardwareProfile = new VirtualMachineHardwareProfile { VmSize = VirtualMachineSizeType.StandardD2SV3 },
                OSProfile = new VirtualMachineOSProfile
                {
                    ComputerName = machineName,
                    AdminUsername = "azureuser",
                    LinuxConfiguration = new LinuxConfiguration { IsPasswordAuthenticationDisabled = true },
                },
                StorageProfile = new VirtualMachineStorageProfile
                {
                    OSDisk = new VirtualMachineOSDisk(DiskCreateOptionType.FromImage)
                    {
                        Caching = CachingType.ReadWrite,
                        ManagedDisk = new VirtualMachineManagedDisk { StorageAccountType = StorageAccountType.PremiumLrs },
                    },
                    ImageReference = new ImageReference
                    {
                        Publisher = "Canonical",
                        Offer = "0001-com-ubuntu-server-jammy",
                        Sku = "22_04-lts-gen2",
                        Version = "latest",
                    },
                },
                NetworkProfile = new VirtualMachineNetworkProfile
                {
                    NetworkInterfaces = { new VirtualMachineNetworkInterfaceReference { Id = nic, Primary = true } },
                },
            };
            data.Tags["team"] = "{{Words.AnyLower(random)}}";

            var operation = await group.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, machineName, data);
            return operation.Value;
        }
        """;

    private static string Disk(Random random, string name) => $$"""
        public async Task<ManagedDiskResource> CreateDisk{{name}}Async(ResourceGroupResource group, int index, ResourceIdentifier? source)
        {
            var data = new ManagedDiskData(AzureLocation.{{Words.AnyRegion(random)}})
            {
                Sku = new DiskSku { Name = DiskStorageAccountType.PremiumLrs },
                DiskSizeGB = {{random.Next(32, 1024)}},
                CreationData = new DiskCreationData(source is null ? DiskCreateOption.Empty : DiskCreateOption.Copy),
            };
            if (source is not null)
            {
                data.CreationData.SourceResourceId = source;
            }

            var operation = await group.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, $"{{Words.AnyLower(random)}}-{index}", data);
            return operation.Value;
        }
        """;

    private static string ScaleSet(Random random, string name) => $$"""
        public async Task<VirtualMachineScaleSetResource> Scale{{name}}Async(ResourceGroupResource group, int capacity, ResourceIdentifier subnet)
        {
            var network = new VirtualMachineScaleSetNetworkConfiguration("{{Words.AnyLower(random)}}") { Primary = true };
            network.IPConfigurations.Add(new VirtualMachineScaleSetIPConfiguration("internal") { Primary = true, SubnetId = subnet });
            var data = new VirtualMachineScaleSetData(AzureLocation.{{Words.AnyRegion(random)}})
            {
                Sku = new ComputeSku { Name = "Standard_D{{random.Next(1, 9) * 2}}s_v5", Capacity = capacity },
                UpgradePolicy = new VirtualMachineScaleSetUpgradePolicy { Mode = VirtualMachineScaleSetUpgradeMode.Rolling },
                VirtualMachineProfile = new VirtualMachineScaleSetVmProfile
                {
                    NetworkProfile = new VirtualMachineScaleSetNetworkProfile { NetworkInterfaceConfigurations = { network } },
                },
            };

            var scaleSets = group.GetVirtualMachineScaleSets();
            var operation = await scaleSets.CreateOrUpdateAsync(WaitUntil.Completed, "{{Words.AnyLower(random)}}", data);
            return operation.Value;
        }
        """;

    private static string Find(Random random, string name) => $$"""
        public async Task<VirtualMachineResource?> Find{{name}}Async(ResourceGroupResource group, string machineName)
        {
            var machines = group.GetVirtualMachines();
            if (!await machines.ExistsAsync(machineName))
            {
                return null;
            }

            VirtualMachineResource machine = await machines.GetAsync(machineName);
            return machine.Data.Tags.TryGetValue("team", out var team) && team == "{{Words.AnyLower(random)}}" ? machine : null;
        }
        """;

    private static string Restart(Random random, string name) => $$"""
        public async Task<int> Restart{{name}}Async(ResourceGroupResource group, CancellationToken cancellationToken)
        {
            var restarted = 0;
            await foreach (var machine in group.GetVirtualMachines())
            {
                var view = await machine.InstanceViewAsync(cancellationToken);
                var isRunning = view.Value.Statuses.Any(status => status.Code == "PowerState/running");
                if (!isRunning || machine.Data.Name.StartsWith("{{Words.AnyLower(random)}}", StringComparison.Ordinal))
                {
                    continue;
                }

                await machine.RestartAsync(WaitUntil.Completed, cancellationToken);
                restarted++;
            }

            return restarted;
        }
        """;

    private static string Resize(Random random, string name) => $$"""
        public async Task Resize{{name}}Async(VirtualMachineResource machine)
        {
            await machine.DeallocateAsync(WaitUntil.Completed);
            var patch = new VirtualMachinePatch
            {
                HardwareProfile = new VirtualMachineHardwareProfile { VmSize = VirtualMachineSizeType.StandardD4SV3 },
            };
            patch.Tags["resized"] = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            patch.Tags["by"] = "{{Words.AnyLower(random)}}";

            await machine.UpdateAsync(WaitUntil.Completed, patch);
            await machine.PowerOnAsync(WaitUntil.Completed);
        }
        """;

    private static string Inventory(Random random, string name) => $$"""
        public IReadOnlyList<(string Name, int? Size)> List{{name}}(ResourceGroupResource group)
        {
            var result = new List<(string Name, int? Size)>();
            foreach (var disk in group.GetManagedDisks())
            {
                if (disk.Data.DiskSizeGB is > {{random.Next(16, 64)}} && disk.Data.ManagedBy is null)
                {
                    result.Add((disk.Data.Name, disk.Data.DiskSizeGB));
                }
            }

            return result.OrderByDescending(entry => entry.Size).ToList();
        }
        """;

    private static string Attach(Random random, string name) => $$"""
        public async Task Attach{{name}}Async(VirtualMachineResource machine, ManagedDiskResource disk)
        {
            var used = machine.Data.StorageProfile.DataDisks.Select(existing => existing.Lun).ToHashSet();
            var lun = Enumerable.Range({{random.Next(0, 4)}}, 60).First(candidate => !used.Contains(candidate));
            var patch = new VirtualMachinePatch { StorageProfile = machine.Data.StorageProfile };
            patch.StorageProfile.DataDisks.Add(new VirtualMachineDataDisk(lun, DiskCreateOptionType.Attach)
            {
                ManagedDisk = new VirtualMachineManagedDisk { Id = disk.Id },
                Caching = CachingType.None,
            });

            await machine.UpdateAsync(WaitUntil.Completed, patch);
        }
        """;

    private static string Availability(Random random, string name) => $$"""
        public async Task<ResourceIdentifier> Spread{{name}}Async(ResourceGroupResource group, AzureLocation region)
        {
            var data = new AvailabilitySetData(region)
            {
                PlatformFaultDomainCount = 2,
                PlatformUpdateDomainCount = {{random.Next(2, 20)}},
                Sku = new ComputeSku { Name = "Aligned" },
            };

            var sets = group.GetAvailabilitySets();
            var operation = await sets.CreateOrUpdateAsync(WaitUntil.Completed, "{{Words.AnyLower(random)}}-set", data);
            return operation.Value.Id;
        }
        """;

    private static string Groups(Random random, string name) => $$"""
        public async Task<ResourceGroupResource> Ensure{{name}}Async(ArmClient client, string subscriptionId, string groupName)
        {
            var subscription = client.GetSubscriptionResource(SubscriptionResource.CreateResourceIdentifier(subscriptionId));
            var groups = subscription.GetResourceGroups();
            if (await groups.ExistsAsync(groupName))
            {
                return (await groups.GetAsync(groupName)).Value;
            }

            var data = new ResourceGroupData("{{Words.AnyRegion(random).ToLowerInvariant()}}") { Tags = { ["owner"] = "{{Words.AnyLower(random)}}" } };
            return (await groups.CreateOrUpdateAsync(WaitUntil.Completed, groupName, data)).Value;
        }
        """;
}
