namespace GalleryAnalyzers.Tests.Rules.Replication;

public sealed class GAL7002_ValueBeforeCompletionTests
{
    private const string Start = "var operation = await versions.CreateOrUpdateAsync(WaitUntil.Started, \"1.0.0\", versionData);";

    [Theory]
    [InlineData("var operation = await versions.CreateOrUpdateAsync(WaitUntil.Started, \"1.0.0\", versionData);")]
    [InlineData("var operation = versions.CreateOrUpdate(WaitUntil.Started, \"1.0.0\", versionData);")]
    [InlineData("var operation = versions.CreateOrUpdate(data: versionData, galleryImageVersionName: text, waitUntil: WaitUntil.Started);")]
    [InlineData("var operation = await images.CreateOrUpdateAsync(WaitUntil.Started, \"web\", imageData).ConfigureAwait(false);")]
    [InlineData("var operation = galleries.CreateOrUpdateAsync(WaitUntil.Started, \"web\", galleryData).Result;")]
    [InlineData("var operation = await version.UpdateAsync(WaitUntil.Started, new GalleryImageVersionPatch());")]
    [InlineData("var operation = resourceGroup.GetDiskImages().CreateOrUpdate(WaitUntil.Started, \"web\", new DiskImageData(location));")]
    [InlineData("const WaitUntil When = WaitUntil.Started; var operation = versions.CreateOrUpdate(When, \"1.0.0\", versionData);")]
    [InlineData("var task = versions.CreateOrUpdateAsync(WaitUntil.Started, \"1.0.0\", versionData); await Task.WhenAll(task); var operation = await task;")]
    public Task Found_where_nobody_waited(string start) => Verify.Statements($$"""
        {{start}}
        Unknown([|operation.Value|]);
        """);

    [Theory]
    [InlineData("await Task.Delay(TimeSpan.FromMinutes(5)); Unknown([|operation.Value|].Id);")]
    [InlineData("if (condition) Unknown([|operation.Value|]);")]
    [InlineData("Console.WriteLine(operation.Id); Unknown([|operation.Value|]);")]
    [InlineData("foreach (var name in args) Console.WriteLine(name); Unknown([|operation.Value|]);")]
    [InlineData("version = [|operation.Value|]; Unknown(operation.Value);")]
    [InlineData("var copy = operation; Unknown([|copy.Value|]);")]
    [InlineData("if (operation is { [|Value|]: var made }) Unknown(made);")]
    public Task Found_on_every_path_to_it(string read) => Verify.Statements($"{Start}\n{read}");

    [Fact]
    public Task Found_without_a_variable() => Verify.Statements("""
        version = [|(await versions.CreateOrUpdateAsync(WaitUntil.Started, "1.0.0", versionData)).Value|];
        image = [|images.CreateOrUpdate(WaitUntil.Started, "web", imageData).Value|];
        """);

    [Theory]
    [InlineData("await operation.WaitForCompletionAsync();")]
    [InlineData("operation.WaitForCompletion();")]
    [InlineData("operation.WaitForCompletion(TimeSpan.FromSeconds(10), default);")]
    [InlineData("await operation.WaitForCompletionResponseAsync();")]
    [InlineData("await operation.UpdateStatusAsync();")]
    [InlineData("operation.UpdateStatus();")]
    [InlineData("while (!operation.HasCompleted) { operation.UpdateStatus(); await Task.Delay(1000); }")]
    [InlineData("if (!operation.HasCompleted) return;")]
    [InlineData("if (!operation.HasValue) return;")]
    [InlineData("if (operation is not { HasCompleted: true }) return;")]
    [InlineData("if (operation is { HasValue: true, Value: var made }) Console.WriteLine(made.Id);")]
    [InlineData("if (operation.GetRawResponse().Status != 200) return;")]
    [InlineData("if (condition) operation.WaitForCompletion();")]
    [InlineData("Unknown(operation);")]
    [InlineData("void Wait() => operation.WaitForCompletion(); Wait();")]
    [InlineData("operation = Some<ArmOperation<GalleryImageVersionResource>>();")]
    [InlineData("if (condition) operation = Some<ArmOperation<GalleryImageVersionResource>>();")]
    [InlineData("if (condition) operation = await versions.CreateOrUpdateAsync(WaitUntil.Completed, \"1.0.0\", versionData);")]
    [InlineData("try { await operation.WaitForCompletionAsync(); } catch (RequestFailedException) { return; }")]
    public Task Not_found_where_somebody_waited_or_asked_or_may_have(string then) => Verify.Statements($"{Start}\n{then}\nUnknown(operation.Value);");

    [Theory]
    [InlineData("WaitUntil.Completed")]
    [InlineData("condition ? WaitUntil.Started : WaitUntil.Completed")]
    [InlineData("Some<WaitUntil>()")]
    public Task Not_found_where_the_call_waits_or_may_wait(string waitUntil) => Verify.Statements($$"""
        var operation = await versions.CreateOrUpdateAsync({{waitUntil}}, "1.0.0", versionData);
        Unknown(operation.Value);
        """);

    [Fact]
    public Task Not_found_where_Azure_is_done_at_once() => Verify.Statements("""
        Unknown(gallery.Id);
        var sets = resourceGroup.GetAvailabilitySets();
        var operation = await sets.CreateOrUpdateAsync(WaitUntil.Started, "web", new AvailabilitySetData(location));
        Unknown(operation.Value);
        """);

    [Fact]
    public Task Not_found_for_other_values() => Verify.Statements($$"""
        {{Start}}
        Response<GalleryImageResource> response = await images.GetAsync("web");
        Unknown(response.Value);
        Unknown(new Lazy<int>(1).Value);
        Unknown((await operation.WaitForCompletionAsync()).Value);
        """);

    [Fact]
    public Task Not_found_where_a_lambda_reads_it_later() => Verify.Statements($$"""
        {{Start}}
        Func<object> read = () => operation.Value;
        await operation.WaitForCompletionAsync();
        Unknown(read());
        """);

    [Fact]
    public Task Fix_waits() => Verify.Fix(
        """
        var operation = await versions.CreateOrUpdateAsync(WaitUntil.Started, "1.0.0", versionData);
        Console.WriteLine(operation.Id);

        // The version.
        version = [|operation.Value|];
        """,
        """
        var operation = await versions.CreateOrUpdateAsync(WaitUntil.Started, "1.0.0", versionData);
        Console.WriteLine(operation.Id);

        await operation.WaitForCompletionAsync();
        // The version.
        version = operation.Value;
        """,
        "GAL7002.wait",
        "Wait for the operation's completion");

    [Fact]
    public Task Fix_waits_as_the_call_was_made() => Verify.Fix(
        "var operation = images.CreateOrUpdate(WaitUntil.Started, \"web\", imageData);\nif (condition)\n{\n    Unknown([|operation.Value|].Id);\n}",
        "var operation = images.CreateOrUpdate(WaitUntil.Started, \"web\", imageData);\nif (condition)\n{\n    operation.WaitForCompletion();\n    Unknown(operation.Value.Id);\n}",
        "GAL7002.wait");

    [Theory]
    [InlineData("object? made = null; unsafe { made = [|operation.Value|]; }")]
    [InlineData("lock (text) { Unknown([|operation.Value|]); }")]
    [InlineData("Read(); void Read() { Unknown([|operation.Value|]); }")]
    [InlineData("unsafe { lock (text) { Unknown([|operation.Value|]); } }")]
    [InlineData("try { throw new InvalidOperationException(); } catch (InvalidOperationException) when ([|operation.Value|] is null) { }")]
    public Task Not_offered_where_nothing_can_be_awaited(string read) => Verify.NoFix($$"""
        const WaitUntil When = WaitUntil.Started;
        var operation = await versions.CreateOrUpdateAsync(When, "1.0.0", versionData);
        {{read}}
        """);

    [Theory]
    [InlineData("ArmOperation<GalleryImageResource> operation; Unknown((operation = images.CreateOrUpdate(When, \"web\", imageData), [|operation.Value|]));")]
    [InlineData("if (images.CreateOrUpdate(When, \"web\", imageData) is var operation & [|operation.Value|] is null) return;")]
    public Task Not_offered_where_the_statement_itself_begins_the_operation(string statements) =>
        Verify.NoFix($"const WaitUntil When = WaitUntil.Started;\n{statements}");

    [Theory]
    [InlineData("var operation = await images.CreateOrUpdateAsync(WaitUntil.Started, \"web\", imageData);\nimage = [|operation.Value|];", "var operation = await images.CreateOrUpdateAsync(WaitUntil.Completed, \"web\", imageData);\nimage = operation.Value;")]
    [InlineData("image = [|(await images.CreateOrUpdateAsync(WaitUntil.Started, \"web\", imageData)).Value|];", "image = (await images.CreateOrUpdateAsync(WaitUntil.Completed, \"web\", imageData)).Value;")]
    [InlineData("image = [|images.CreateOrUpdate(data: imageData, waitUntil: WaitUntil.Started, galleryImageName: text).Value|];", "image = images.CreateOrUpdate(data: imageData, waitUntil: WaitUntil.Completed, galleryImageName: text).Value;")]
    public Task Fix_lets_the_call_wait(string before, string after) => Verify.Fix(before, after, "GAL7002.completed", "Change 'WaitUntil.Started' to 'WaitUntil.Completed'");

    [Fact]
    public Task Not_offered_where_the_code_tells_neither_how() => Verify.NoFix("""
        const WaitUntil When = WaitUntil.Started;
        image = [|(await images.CreateOrUpdateAsync(When, "web", imageData)).Value|];
        """);
}
