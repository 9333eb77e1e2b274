namespace GalleryAnalyzers.Tests.Infrastructure.SelfTests;

/// <summary>A verifier that sees nothing would let every rule pass: each way in which a test can be wrong must fail.</summary>
/// <remarks>The file is named as a rule's tests are, for <c>[|…|]</c> to mean TOY1.</remarks>
public sealed class VerifyTests
{
    private static Subject Toy => SelfTests.Toy.Subject;

    [Fact]
    public Task A_marked_finding_passes() => Verify.Statements("""Unknown({|TOY1:"bad"|}); Unknown({|TOY2:"hopeless"|});""", subject: Toy);

    [Fact]
    public Task An_unnamed_mark_means_the_rule_of_the_file() => Verify.Statements("""Unknown([|"bad"|]);""", subject: Toy);

    [Fact]
    public Task Several_files_are_one_project() => Verify.Sources(
        [
            """static class A { public const string Text = [|"bad"|]; }""",
            """static class B { public const string Text = A.Text + [|"bad"|]; }""",
        ],
        subject: Toy);

    [Fact]
    public Task Top_level_statements_are_a_program() => Verify.Source("""System.Console.WriteLine([|"bad"|]);""", subject: Toy);

    [Fact]
    public Task Options_reach_the_analyzer() => Verify.Statements("""Unknown("bad");""", editorConfig: "toy.excused = bad", subject: Toy);

    [Theory]
    [InlineData("""Unknown("bad");""")]
    [InlineData("""Unknown([|"fine"|]);""")]
    [InlineData("""Unknown({|TOY2:"bad"|});""")]
    [InlineData("""Unknown("does not compile")""")]
    [InlineData("""Unknown(nothingOfThatName);""")]
    [InlineData("""[|Unknown("bad")|];""")]
    public Task A_wrong_expectation_of_findings_fails(string statements) => Fails(Verify.Statements(statements, subject: Toy));

    [Fact]
    public Task An_unnamed_mark_of_another_rule_fails() => Fails(Verify.Statements("""Unknown([|"hopeless"|]);""", subject: Toy));

    [Fact]
    public Task An_exception_in_the_analyzer_fails() => Fails(Verify.Statements("""Unknown("bad");""", subject: SelfTests.Toy.Throwing));

    [Theory]
    [InlineData("1.2.0")]
    [InlineData("1.19.0")]
    public void Both_ends_of_the_supported_versions_are_checked(string version) =>
        Assert.Contains(GallerySdk.Supported, sdk => sdk.Name == version);

    [Fact]
    public async Task Statements_are_checked_under_every_supported_version()
    {
        const string OnlyInNewest = """Unknown(new GalleryArtifactVersionFullSource { VirtualMachineId = id });""";

        await Verify.Statements(OnlyInNewest, sdk: GallerySdk.Newest, subject: Toy);
        await Fails(Verify.Statements(OnlyInNewest, sdk: GallerySdk.Oldest, subject: Toy));
        await Fails(Verify.Statements(OnlyInNewest, subject: Toy));
    }

    [Fact]
    public Task Without_the_SDK_its_names_do_not_bind() => Fails(Verify.Statements("", sdk: GallerySdk.None, subject: Toy));

    [Fact]
    public Task The_first_action_is_taken() => Verify.Fix("""Unknown([|"bad"|]);""", """Unknown("good");""", subject: Toy);

    [Fact]
    public Task Key_and_title_choose_and_check_the_action() => Verify.Fix(
        """Unknown([|"bad"|]);""", """Unknown("better");""", equivalenceKey: "better", title: "Make it better", subject: Toy);

    [Fact]
    public Task Every_finding_is_repaired_and_what_remains_is_marked() => Verify.Fix(
        """
        Unknown([|"bad"|]);

        if (condition)
        {
            Unknown({|TOY2:"hopeless"|});
            Unknown([|"bad"|]);
        }
        """,
        """
        Unknown("good");

        if (condition)
        {
            Unknown({|TOY2:"hopeless"|});
            Unknown("good");
        }
        """,
        subject: Toy);

    [Fact]
    public Task Nothing_is_offered_for_the_hopeless() => Verify.NoFix("""Unknown({|TOY2:"hopeless"|});""", subject: Toy);

    [Fact]
    public Task An_offer_where_none_should_be_fails() => Fails(Verify.NoFix("""Unknown([|"bad"|]);""", subject: Toy));

    [Fact]
    public Task No_offer_where_one_should_be_fails() =>
        Fails(Verify.Fix("""Unknown({|TOY2:"hopeless"|});""", """Unknown("good");""", subject: Toy));

    [Theory]
    [InlineData("""Unknown("bad");""", """Unknown("good");""", null, null)]
    [InlineData("""Unknown([|"bad"|]);""", """Unknown("better");""", null, null)]
    [InlineData("""Unknown([|"bad"|]);""", """Unknown( "good");""", null, null)]
    [InlineData("""Unknown([|"bad"|]);""", """Unknown("good");""", "no such key", null)]
    [InlineData("""Unknown([|"bad"|]);""", """Unknown("good");""", null, "Make it better")]
    [InlineData("""Unknown([|"bad"|]); Unknown({|TOY2:"hopeless"|});""", """Unknown("good"); Unknown("hopeless");""", null, null)]
    public Task A_wrong_expectation_of_a_fix_fails(string before, string after, string? key, string? title) =>
        Fails(Verify.Fix(before, after, key, title, subject: Toy));

    [Fact]
    public Task Fix_all_is_checked() =>
        Fails(Verify.Fix("""Unknown([|"bad"|]);""", """Unknown("good");""", afterFixAll: """Unknown("better");""", subject: Toy));

    private static async Task Fails(Task check) => await Assert.ThrowsAsync<InvalidOperationException>(() => check);
}
