using GalleryAnalyzers.Tests.Generation;
using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Pipelines;

/// <summary>Draws programs that are right by construction.</summary>
internal sealed class Grammar(Draw draw, Plan plan)
{
    private readonly Region _home = draw.Of(Region.WithZones);

    /// <summary>A program after the plan.</summary>
    public Pipeline Pipeline()
    {
        var pipeline = new Pipeline(plan)
        {
            Home = _home,
            Group = new Handle("resourceGroup", "ResourceGroupResource"),
            Gallery = new Handle(plan.Gallery == Origin.Given ? "gallery" : "contoso", "GalleryResource"),
            Definition = new Handle(plan.Definition == Origin.Given ? "image" : "definition", "GalleryImageResource"),
        };
        AddGallery(pipeline);
        AddDefinition(pipeline);
        AddVersion(pipeline);
        AddUpdates(pipeline);
        AddProduct(pipeline);
        AddEnd(pipeline);
        return pipeline;
    }

    /// <summary>A definition that is not the pipeline's.</summary>
    public Thing DefinitionData(string sku)
    {
        var data = new Thing("GalleryImageData", ("location", new Place(_home)));
        Value[] parts = [draw.Of("Contoso", "contoso-it", "Fabrikam_2"), draw.Of("WebServer", "web.server", "Offer1"), sku];
        data.Set("Identifier", new Thing("GalleryImageIdentifier", ("publisher", parts[0]), ("offer", parts[1]), ("sku", parts[2])));
        data.Set("OSType", OSType("Linux"));
        data.Set("OSState", OSState(plan.IsSpecialized));
        if (draw.OneIn(2))
            data.Set("HyperVGeneration", new Code("HyperVGeneration.V2", "HyperVGeneration"));
        if (draw.OneIn(3))
            data.Set("Description", draw.Of("The web tier", "Images of Contoso's web servers"));
        if (draw.OneIn(4))
            data.Set("Architecture", new Code("ArchitectureType.X64", "ArchitectureType"));
        if (draw.OneIn(4))
            data.Set("EndOfLifeOn", Future());
        if (draw.OneIn(4))
            data.Set("Recommended", new Thing("RecommendedMachineConfiguration").Set("VCpus", Range(1, 16)).Set("Memory", Range(4, 64)));
        if (draw.OneIn(4))
            data.Add("Features", Feature("IsAcceleratedNetworkSupported", "True"), Feature("DiskControllerTypes", "SCSI, NVMe"));

        return data;
    }

    public static Thing Feature(string name, string value) => new Thing("GalleryImageFeature").Set("Name", name).Set("Value", value);

    public static Thing Range(int min, int max) => new Thing("ResourceRange").Set("Min", min).Set("Max", max);

    public static Value OSType(string type) => new Code("SupportedOperatingSystemType." + type, "SupportedOperatingSystemType");

    public static Value OSState(bool isSpecialized) =>
        new Code("OperatingSystemStateType." + (isSpecialized ? "Specialized" : "Generalized"), "OperatingSystemStateType");

    public static Thing DiskImage(Thing image, Value sourceId) => image.Set("GallerySource", new Thing("GalleryDiskImageSource").Set("Id", sourceId));

    public static Thing DataDisk(int lun, Value sourceId) => DiskImage(new Thing("GalleryDataDiskImage", ("lun", lun)), sourceId);

    /// <summary>A machine, or a disk image, as it stands in a program that makes versions from it.</summary>
    public static Thing VersionSource(Value id, string property = "Id") => new Thing("GalleryArtifactVersionFullSource").Set(property, id);

    /// <summary>A managed image of the pipeline's traits.</summary>
    public Thing ImageData(string osType = "Linux", bool? isSpecialized = null) => new Thing("DiskImageData", ("location", new Place(_home)))
        .Set("StorageProfile", new Thing("ImageStorageProfile").Set(
            "OSDisk",
            new Thing("ImageOSDisk", ("osType", OSType(osType)), ("osState", OSState(isSpecialized ?? plan.IsSpecialized)))));

    private Value Future() => draw.Of<Value>(
        new Code("DateTimeOffset.UtcNow.AddYears(2)", "DateTimeOffset"),
        new Code("new DateTimeOffset(2099, 12, 31, 0, 0, 0, TimeSpan.Zero)", "DateTimeOffset"),
        new Code("DateTimeOffset.Parse(\"2099-12-31\")", "DateTimeOffset"));

    private void AddGallery(Pipeline pipeline)
    {
        if (plan.Gallery == Origin.Named)
        {
            pipeline.Steps.Add(Naming(pipeline.Gallery, "GalleryResource", "images", "contoso"));
        }
        else if (plan.Gallery == Origin.Created)
        {
            var data = new Thing("GalleryData", ("location", new Place(_home)));
            if (draw.OneIn(2))
                data.Set("Description", "The images of Contoso's machines");
            if (draw.OneIn(3))
                data.AddEntry("Tags", "cost-center", draw.Of("4711", "")).AddEntry("Tags", "team", "images");
            if (plan.IsCommunity)
                data.Set("SharingProfile", Community());
            else if (plan.Shares)
                data.Set("SharingProfile", new Thing("SharingProfile").Set(
                    "Permission", new Code("GallerySharingPermissionType.Groups", "GallerySharingPermissionType")));

            Value name = draw.Of("contoso", "contoso_images", "Contoso.Images.1", "c", "2images");
            pipeline.Steps.Add(new Create(ResourceKind.Gallery, pipeline.Group, name, data, pipeline.Gallery));
        }
    }

    private Thing Community()
    {
        var info = new Thing("CommunityGalleryInfo")
            .Set("PublicNamePrefix", draw.Of("contoso", "Con5o", "contosoimages123"))
            .Set("PublisherContact", "images@contoso.com")
            .Set("PublisherUri", new Code("new Uri(\"https://contoso.com\")", "Uri"));
        if (draw.OneIn(2))
            info.Set("Eula", "https://contoso.com/eula");

        return new Thing("SharingProfile")
            .Set("Permission", new Code("GallerySharingPermissionType.Community", "GallerySharingPermissionType"))
            .Set("CommunityGalleryInfo", info);
    }

    private void AddDefinition(Pipeline pipeline)
    {
        if (plan.Definition == Origin.Named)
        {
            pipeline.Steps.Add(Naming(pipeline.Definition, "GalleryImageResource", "images", "contoso", "web-server"));
        }
        else if (plan.Definition == Origin.Created)
        {
            Value name = draw.Of("web-server", "web_server.1", "w", "WebServer-2");
            pipeline.Steps.Add(new Create(
                ResourceKind.Definition, pipeline.Gallery, name, DefinitionData(draw.Of("ubuntu-22.04", "U", "22_04-lts")), pipeline.Definition));
        }
    }

    private Statement Naming(Handle result, string type, params string[] names)
    {
        Value[] values = [StandingIds.Subscription, .. names];
        var holes = string.Join(", ", values.Select((_, index) => $"{{{index}}}"));
        return new Statement(
            $"var {result.Name} = client.Get{type}({type}.CreateResourceIdentifier({holes}));", [new Handle("client", "ArmClient")], values);
    }

    private void AddVersion(Pipeline pipeline)
    {
        var storage = new Thing("GalleryImageVersionStorageProfile");
        var data = new Thing("GalleryImageVersionData", ("location", new Place(_home))).Set("StorageProfile", storage);
        AddSource(pipeline, storage);
        var isOfDisks = plan.Source is SourceKind.SnapshotIds or SourceKind.Disk;
        var luns = isOfDisks ? Luns() : [];
        foreach (var lun in luns)
            storage.Add("DataDiskImages", DataDisk(lun, StandingIds.Of("snapshots", $"data{lun}")));

        if (plan.Regions > 0 || plan.IsEncrypted || draw.OneIn(2))
            data.Set("PublishingProfile", Publishing(luns));

        Value name = draw.Of<Value>(
            "1.0.0", "0.0.1", "2147483647.0.10", "2024.1.31",
            new Use("$\"1.2.{number}\"", "string", new Handle("number", "int")),
            new Code("DateTime.UtcNow.ToString(\"yyyy.M.d\")", "string"),
            new Use("text", "string", new Handle("text", "string")));
        var version = new Handle("version1", "GalleryImageVersionResource");
        pipeline.Steps.Add(new Create(ResourceKind.Version, pipeline.Definition, name, data, version));
    }

    private int[] Luns()
    {
        var first = draw.Below(60);
        return [.. Enumerable.Range(0, plan.DataDisks).Select(index => first + index)];
    }

    private void AddSource(Pipeline pipeline, Thing storage)
    {
        var source = new Handle("source1", "");
        switch (plan.Source)
        {
            case SourceKind.Unknown:
                storage.Set("GallerySource", VersionSource(new Use("id", "ResourceIdentifier", new Handle("id", "ResourceIdentifier"))));
                break;

            case SourceKind.ImageId:
                storage.Set("GallerySource", VersionSource(StandingIds.Of("images", "web")));
                break;

            case SourceKind.SnapshotIds:
                storage.Set("OSDiskImage", DiskImage(new Thing("GalleryOSDiskImage"), StandingIds.Of("snapshots", "os")));
                break;

            case SourceKind.Image:
                var image = new Create(ResourceKind.ManagedImage, pipeline.Group, "web", ImageData(), source with { Type = "DiskImageResource" });
                if (plan.Definition == Origin.Created)
                    image.Data.Members.AddRange(pipeline.DefinitionData.Members.Where(member => member.Name == "HyperVGeneration"));
                pipeline.Steps.Add(image);
                storage.Set("GallerySource", VersionSource(image.Id));
                break;

            case SourceKind.Machine:
                var machine = new Create(
                    ResourceKind.Machine, pipeline.Group, "build", MachineData(), source with { Type = "VirtualMachineResource" });
                pipeline.Steps.Add(machine);
                storage.Set("GallerySource", VersionSource(machine.Id, "MachineId"));
                break;

            case SourceKind.Disk:
                var data = new Thing("ManagedDiskData", ("location", new Place(_home))).Set("DiskSizeGB", draw.Of(30, 512, 2048));
                var disk = new Create(ResourceKind.Disk, pipeline.Group, "os", data, source with { Type = "ManagedDiskResource" });
                pipeline.Steps.Add(disk);
                storage.Set("OSDiskImage", DiskImage(new Thing("GalleryOSDiskImage"), disk.Id));
                break;
        }
    }

    private Thing MachineData() => new Thing("VirtualMachineData", ("location", new Place(_home))).Set(
        "StorageProfile",
        new Thing("VirtualMachineStorageProfile")
            .Set("OSDisk", new Thing("VirtualMachineOSDisk", ("createOption", new Code("DiskCreateOptionType.FromImage", "DiskCreateOptionType"))))
            .Add("DataDisks", new Thing(
                "VirtualMachineDataDisk",
                ("lun", 0),
                ("createOption", new Code("DiskCreateOptionType.Empty", "DiskCreateOptionType"))).Set("DiskSizeGB", 128)));

    private Thing Publishing(int[] luns)
    {
        var publishing = new Thing("GalleryImageVersionPublishingProfile");
        var isZoneRedundant = draw.OneIn(3);
        var others = isZoneRedundant ? Region.WithZones : [.. Region.WithZones, .. Region.WithoutZones];
        if (plan.Regions > 0 || plan.IsEncrypted)
        {
            var regions = others.Where(region => region != _home).Take(Math.Max(plan.Regions, 1) - 1).ToList();
            regions.Insert(draw.Below(regions.Count + 1), _home);
            publishing.Add("TargetRegions", [.. regions.Select(region => TargetRegion(region, luns, isZoneRedundant))]);
        }

        if (isZoneRedundant)
            publishing.Set("StorageAccountType", StorageType("StandardZrs"));
        if (draw.OneIn(3))
            publishing.Set("ReplicaCount", draw.Of(1, 2, 100));
        if (draw.OneIn(3))
            publishing.Set("EndOfLifeOn", Future());
        if (draw.OneIn(4))
            publishing.Set("IsExcludedFromLatest", false);

        return publishing;
    }

    public static Value StorageType(string type) => new Code("ImageStorageAccountType." + type, "ImageStorageAccountType");

    private Thing TargetRegion(Region region, int[] luns, bool isZoneRedundant)
    {
        var target = new Thing("TargetRegion", ("name", new Place(region)));
        if (draw.OneIn(2))
            target.Set("RegionalReplicaCount", draw.Of(1, 3, 100));
        if (draw.OneIn(4))
            target.Set("StorageAccountType", StorageType(isZoneRedundant ? "StandardZrs" : "StandardLrs"));
        if (plan.IsEncrypted)
            target.Set("Encryption", Encryption(region, luns));

        return target;
    }

    // A set serves its own region.
    private static Thing Encryption(Region region, int[] luns)
    {
        var set = StandingIds.TextOf("diskEncryptionSets", "keys-" + region.Name);
        var encryption = new Thing("EncryptionImages")
            .Set("OSDiskImage", new Thing("OSDiskImageEncryption").Set("DiskEncryptionSetId", StandingIds.FromText(set)));
        foreach (var lun in luns)
        {
            encryption.Add(
                "DataDiskImages",
                new Thing("DataDiskImageEncryption", ("lun", lun)).Set("DiskEncryptionSetId", StandingIds.FromText(set)));
        }

        return encryption;
    }

    private void AddUpdates(Pipeline pipeline)
    {
        if (plan.UpdatesDefinition && plan.Definition == Origin.Created)
        {
            pipeline.Steps.Add(new Update(
                pipeline.Definition, new Thing("GalleryImagePatch").Set("OSType", OSType("Linux")).Set("Description", "Still in use")));
        }

        if (plan.UpdatesVersion)
        {
            pipeline.Steps.Add(new Update(
                pipeline.Of(ResourceKind.Version).Result,
                new Thing("GalleryImageVersionPatch").Set(
                    "PublishingProfile", new Thing("GalleryImageVersionPublishingProfile").Set("IsExcludedFromLatest", false))));
        }

        if (plan.ReadsStatus)
        {
            pipeline.Steps.Add(new Statement(
                "var read = (await {0}.GetGalleryImageVersions().GetAsync(\"1.0.0\", expand: ReplicationStatusType.ReplicationStatus)).Value;\n"
                    + "Console.WriteLine(read.Data.ReplicationStatus.AggregatedState);",
                [],
                new Use(pipeline.Definition.Name, pipeline.Definition.Type, pipeline.Definition)));
        }

        // A gallery for all is not shared with groups.
        if (plan.Shares && !plan.IsCommunity)
        {
            var update = new Thing("SharingUpdate", ("operationType", new Code("SharingUpdateOperationType.Add", "SharingUpdateOperationType")))
                .Add("Groups", new Thing("SharingProfileGroup")
                    .Set("GroupType", new Code("SharingProfileGroupType.Subscriptions", "SharingProfileGroupType"))
                    .Add("Ids", StandingIds.Subscription, StandingIds.OtherSubscription));
            pipeline.Steps.Add(new Statement(
                "await {0}.UpdateSharingProfileAsync(WaitUntil.Completed, {1});",
                [],
                new Use(pipeline.Gallery.Name, pipeline.Gallery.Type, pipeline.Gallery),
                update));
        }
    }

    private void AddProduct(Pipeline pipeline)
    {
        var version = pipeline.Of(ResourceKind.Version);
        var image = plan.AsksForLatest ? new Use(pipeline.Definition.Name + ".Id", "ResourceIdentifier", pipeline.Definition) : version.Id;
        switch (plan.Product)
        {
            case Product.Machine:
                var machine = new Thing("VirtualMachineData", ("location", new Place(_home))).Set(
                    "StorageProfile",
                    new Thing("VirtualMachineStorageProfile").Set("ImageReference", new Thing("ImageReference").Set("Id", image)));
                if (!plan.IsSpecialized)
                {
                    machine.Set(
                        "OSProfile",
                        new Thing("VirtualMachineOSProfile").Set("ComputerName", "web-1").Set("AdminUsername", "azureuser"));
                }

                pipeline.Steps.Add(new Create(
                    ResourceKind.Machine, pipeline.Group, "web-1", machine, new Handle("machine1", "VirtualMachineResource")));
                break;

            case Product.ScaleSet:
                var profile = new Thing("VirtualMachineScaleSetVmProfile").Set(
                    "StorageProfile",
                    new Thing("VirtualMachineScaleSetStorageProfile").Set("ImageReference", new Thing("ImageReference").Set("Id", image)));
                if (!plan.IsSpecialized)
                    profile.Set("OSProfile", new Thing("VirtualMachineScaleSetOSProfile").Set("ComputerNamePrefix", "web"));

                pipeline.Steps.Add(new Create(
                    ResourceKind.ScaleSet,
                    pipeline.Group,
                    "web",
                    new Thing("VirtualMachineScaleSetData", ("location", new Place(_home))).Set("VirtualMachineProfile", profile),
                    new Handle("scaleSet1", "VirtualMachineScaleSetResource")));
                break;

            case Product.Disk:
                var creation = new Thing("DiskCreationData", ("createOption", new Code("DiskCreateOption.FromImage", "DiskCreateOption")))
                    .Set("GalleryImageReference", new Thing("ImageDiskReference").Set("Id", version.Id));
                pipeline.Steps.Add(new Create(
                    ResourceKind.Disk,
                    pipeline.Group,
                    "web-os",
                    new Thing("ManagedDiskData", ("location", new Place(_home))).Set("CreationData", creation),
                    new Handle("disk1", "ManagedDiskResource")));
                break;
        }
    }

    private void AddEnd(Pipeline pipeline)
    {
        if (plan.DeletesAll)
        {
            pipeline.Steps.Add(new Delete(pipeline.Of(ResourceKind.Version).Result));
            if (plan.Definition == Origin.Created)
                pipeline.Steps.Add(new Delete(pipeline.Definition));
            if (plan.Gallery == Origin.Created && plan.Definition == Origin.Created)
                pipeline.Steps.Add(new Delete(pipeline.Gallery));
        }
    }
}
